import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, isFormulaLike, unguardCell } from './formula-guard';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r1',
  '\n1',
  '  =1',
  '\u00a0=1',
  '\ufeff=1',
  '\u200b=1',
  '\u202e=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '"=1',
  "'=1",
  "'\t",
  '@dana_k',
])('%j is disarmed', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
  expect(unguardCell(guardCell(cell))).toBe(cell);
});

test.each(['hello', '1 - 1', "it's fine", 'a=b', '“quoted”', ''])('%j stays as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test('no cell stays dangerous, and reading back gives the clean text', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '\t', '\n', '\r', ' ', "'", '"', '＝', '\u200b', '\0'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  });
  fc.assert(
    fc.property(hostile, (cell) => {
      const guarded = guardCell(cell);
      expect(guarded === '' || guarded.startsWith("'") || !isFormulaLike(guarded)).toBe(true);
      expect(unguardCell(guarded)).toBe(wellFormed(cell.replaceAll('\0', '')));
    }),
  );
});

test('a megabyte is cut at the limit of a cell', () => {
  expect(guardCell(`=${'🎧'.repeat(500_000)}`).length).toBeLessThanOrEqual(32_767);
});

/** An independent way to replace lone surrogates: UTF-8 cannot hold them. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
