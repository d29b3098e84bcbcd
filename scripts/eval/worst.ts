/** The errors the detector was surest of: where to look first. */
import { isSupported } from '@/utils/core/detect/languages';
import type { ScoredRow } from './by-group';

export type WorstError = {
  readonly id: string;
  readonly source: string;
  readonly label: 0 | 1;
  readonly score: number;
  /** On one line, cut. */
  readonly text: string;
};

const MAX_TEXT = 200;

/**
 * @returns the `most` labelled rows that were judged wrong, the one farthest from its label first; not those in a
 *   language that is not judged at all
 */
export function worstErrors(rows: readonly ScoredRow[], most: number): WorstError[] {
  return rows
    .flatMap(({ row, score, predicted }) =>
      row.label === undefined || row.label === predicted || !isSupported(row.lang)
        ? []
        : [{ row, label: row.label, score }],
    )
    .toSorted((a, b) => Math.abs(b.score - b.label) - Math.abs(a.score - a.label))
    .slice(0, most)
    .map(({ row, label, score }) => ({
      id: row.id,
      source: row.source,
      label,
      score,
      text: row.text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, MAX_TEXT),
    }));
}
