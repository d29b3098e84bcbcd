/** The collected formula attacks, through the guard and through the whole export. Runs when the data folder is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guardCell, isFormulaLike, unguardCell } from '@/utils/core/export/formula-guard';

const file = join(process.env.AMENDS_DATA ?? '../shared/data', 'injection/csv_formula.jsonl');

if (existsSync(file)) {
  const cells = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; text: string; note: string } => JSON.parse(line));
  test.each(cells)('$id $note', ({ text }) => {
    const guarded = guardCell(text);
    expect(guarded.startsWith("'") || !isFormulaLike(guarded)).toBe(true);
    if (!/\0|[\ud800-\udfff]/.test(text) && text.length < 32_000) expect(unguardCell(guarded)).toBe(text);
  });
} else {
  test('the collected formula attacks are not on this machine: not run', () => {
    console.log(`formula attacks: ${file} not found, not run`);
    expect(existsSync(file)).toBe(false);
  });
}
