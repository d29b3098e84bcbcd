/** Streams the case log into a file: all rows or chosen ones, in pages, so that memory stays flat. */
import Papa from 'papaparse';
import type { Case } from '@/utils/core/cases/case';
import { cellsOf, type ColumnName } from '@/utils/core/export/columns';
import { csvCells } from '@/utils/core/export/csv-cells';
import { jsonLine } from '@/utils/core/export/jsonl';
import { pseudonyms } from './pseudonym';

export type ExportOptions = {
  readonly format: 'csv' | 'jsonl';
  readonly columns: readonly ColumnName[];
  readonly withoutPersonalData: boolean;
  /** CSV only. `;` is what spreadsheets expect where the comma is the decimal mark. */
  readonly separator: ',' | ';' | '\t';
  /** CSV only: the byte-order mark that makes Excel read UTF-8. */
  readonly bom: boolean;
  readonly slaMinutes: number;
};

export type ExportChunk = { readonly text: string; /** Rows written so far. */ readonly rows: number };

/**
 * @param pages pages of cases, each at most a thousand
 * @param now epoch milliseconds
 * @param signal ends the stream after the page under way
 * @yields the file's text, piece by piece
 */
export async function* exportCases(
  pages: AsyncIterable<readonly Case[]>,
  options: ExportOptions,
  now: number,
  signal?: AbortSignal,
): AsyncGenerator<ExportChunk> {
  let rows = 0;
  yield { text: head(options), rows };
  for await (const page of pages) {
    if (signal?.aborted) return;
    const pseudonym = options.withoutPersonalData ? await pseudonyms(page) : (text: string) => text;
    const context = {
      slaMinutes: options.slaMinutes,
      now,
      withoutPersonalData: options.withoutPersonalData,
      pseudonym,
    };
    const cells = page.map((row) => cellsOf(row, options.columns, context));
    rows += page.length;
    yield { text: body(cells, options), rows };
  }
}

function head({ format, columns, bom, separator }: ExportOptions): string {
  if (format === 'jsonl') return '';
  return (bom ? '\ufeff' : '') + csv([[...columns]], separator);
}

function body(cells: readonly (readonly (string | number | undefined)[])[], options: ExportOptions): string {
  if (cells.length === 0) return '';
  if (options.format === 'csv') return csv(cells.map(csvCells), options.separator);
  return `${cells.map((row) => jsonLine(options.columns, row)).join('\n')}\n`;
}

/** RFC 4180: every cell quoted, CRLF after every row. */
function csv(rows: string[][], separator: string): string {
  return `${Papa.unparse(rows, { quotes: true, newline: '\r\n', delimiter: separator })}\r\n`;
}
