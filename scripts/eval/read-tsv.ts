/** Labelled posts as tab-separated rows with a header and no quoting. */
import { readFileSync } from 'node:fs';

export type Row = {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly platform: string;
  readonly domain: string;
  /** 1 complaint, 0 not, undefined: the source says nothing about it. */
  readonly label: 0 | 1 | undefined;
  readonly labelKind: string;
  readonly intent: string;
  readonly category: string;
  readonly severity: string;
  readonly sentiment: string;
  readonly text: string;
};

/**
 * @returns the rows of TSV text; columns are found by the header, missing ones are empty; `\n` in a text is a line
 *   break. Throws when there is no `text` column.
 */
export function parseRows(tsv: string): Row[] {
  const [header = '', ...lines] = tsv.replace(/^\ufeff/, '').split('\n');
  const columns = header.replace('\r', '').split('\t');
  if (!columns.includes('text')) throw new Error('The file needs a header with a column "text".');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.replace('\r', '').split('\t');
      const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
      const label = cell('label');
      return {
        id: cell('id'),
        source: cell('source') || 'all',
        lang: cell('lang') || 'en',
        platform: cell('platform'),
        domain: cell('domain'),
        label: label === '1' ? 1 : label === '0' ? 0 : undefined,
        labelKind: cell('label_kind'),
        intent: cell('intent'),
        category: cell('category'),
        severity: cell('severity'),
        sentiment: cell('sentiment'),
        text: cell('text').replaceAll('\\n', '\n'),
      };
    });
}

/** @returns the rows of a TSV file. */
export function readRows(file: string): Row[] {
  return parseRows(readFileSync(file, 'utf8'));
}
