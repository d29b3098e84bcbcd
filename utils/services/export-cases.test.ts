import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { reduceCase } from '@/utils/core/cases/reduce';
import { COLUMN_NAMES } from '@/utils/core/export/columns';
import { isFormulaLike, unguardCell } from '@/utils/core/export/formula-guard';
import { makeDetected, makePost, NOON } from '@/utils/core/testing/builders';
import type { Case } from '@/utils/core/cases/case';
import { exportCases, type ExportOptions } from './export-cases';

const options: ExportOptions = {
  format: 'csv',
  columns: COLUMN_NAMES,
  withoutPersonalData: false,
  separator: ',',
  bom: true,
  slaMinutes: 60,
};

function rowWith(index: number, text: string): Case {
  const post = makePost({ key: `x:${index}`, text, author: { name: text, handle: 'dana_k' } });
  const row = reduceCase([makeDetected({ post, id: `d${index}`, caseId: post.key })]);
  if (!row) throw new Error('no row');
  return row;
}

async function* inPages(rows: readonly Case[], size = 2): AsyncGenerator<readonly Case[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

async function fileOf(rows: readonly Case[], over: Partial<ExportOptions> = {}): Promise<string> {
  let text = '';
  for await (const chunk of exportCases(inPages(rows), { ...options, ...over }, NOON)) text += chunk.text;
  return text;
}

const hostile = [
  '=cmd|calc',
  '@SUM(1+1)',
  '-5 stars',
  ' +1',
  'a "quoted"; text,\r\nsecond line',
  '＝1',
  '🎧 plain',
  '\ufeff=1',
];

test('every row and column, quoted, CRLF, nothing a spreadsheet would run, and it reads back', async () => {
  const file = await fileOf(hostile.map((text, index) => rowWith(index, text)));
  expect(file.startsWith('\ufeff"schema_version","case_id"')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => unguardCell(row.post_text ?? ''))).toEqual(hostile);
  for (const row of data)
    for (const cell of Object.values(row)) expect(isFormulaLike(cell) && !cell.startsWith("'")).toBe(false);
  expect(data[0]).toMatchObject({
    network: 'x',
    author_handle: "'@dana_k",
    status: 'new',
    outcome: 'open',
    posted_at: new Date(NOON).toISOString(),
    sla_target_min: '60',
  });
});

test('the columns are stable', () => {
  expect(COLUMN_NAMES.slice(0, 4)).toEqual(['schema_version', 'case_id', 'network', 'kind']);
  expect(COLUMN_NAMES).toHaveLength(47);
  expect(new Set(COLUMN_NAMES).size).toBe(COLUMN_NAMES.length);
});

test('without personal data: no name, handle, link, text or id, but the same customer stays the same', async () => {
  const file = await fileOf([rowWith(1, 'my secret words'), rowWith(2, 'my secret words')], {
    withoutPersonalData: true,
  });
  expect(file).not.toMatch(/dana|secret|x\.com|x:1/);
  const { data } = Papa.parse<Record<string, string>>(file.slice(1), { header: true, skipEmptyLines: true });
  expect(data[0]?.author_handle).toMatch(/^[0-9a-f]{24}$/);
  expect(data[0]?.author_handle).toBe(data[1]?.author_handle);
  expect(data[0]?.case_id).not.toBe(data[1]?.case_id);
});

test('JSON Lines keeps the text as it is', async () => {
  const lines = (await fileOf([rowWith(1, '=1+1\n@x')], { format: 'jsonl' })).trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    post_text: '=1+1\n@x',
    author_handle: '@dana_k',
    confidence: 0.91,
  });
});

test('cancel ends the stream after the page under way', async () => {
  const abort = new AbortController();
  let rows = 0;
  for await (const chunk of exportCases(
    inPages(hostile.map((text, index) => rowWith(index, text))),
    options,
    NOON,
    abort.signal,
  )) {
    rows = chunk.rows;
    if (rows >= 2) abort.abort();
  }
  expect(rows).toBe(2);
});
