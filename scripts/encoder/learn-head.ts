/** The recipe of the second look's head: which rows, how they count, weak labels cleaned. */
import type { Row } from '@/scripts/eval/read-tsv';
import { SOURCES } from '@/scripts/train/sources';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { headScore, type DenseRow, type fitHead, type LinearHead } from './fit-head';

/** Chosen on dev among 30, 100, 300, 1000 and 3000. */
export const L2 = 1_000;
/** A weakly labelled row that a head without weak rows finds this likely a complaint is left out. */
const CLEAN_FROM = 0.8;
/** Of long reviews and of weak rows a part is enough: encoding them is what takes the time. */
const EVERY: Readonly<Record<string, number>> = { review: 3, weak: 4 };

/** @returns labelled English rows of the sources that may be learned from, in their order */
export function rowsToLearn(rows: readonly Row[]): Row[] {
  const usable = rows.filter(
    ({ source, lang, label }) => SOURCES[source]?.ships === true && lang === 'en' && label !== undefined,
  );
  const counts: Record<string, number> = {};
  return usable.filter(({ source }) => {
    const kind = SOURCES[source]?.kind === 'weak' ? 'weak' : source === 'cesamard' ? 'review' : 'all';
    const at = counts[kind] ?? 0;
    counts[kind] = at + 1;
    return at % (EVERY[kind] ?? 1) === 0;
  });
}

/**
 * @param rows from `rowsToLearn`
 * @param vectorOf the encoding of a text
 * @param fit how a head is fitted
 */
export function learnHead(
  rows: readonly Row[],
  vectorOf: (text: string) => Float32Array,
  fit: typeof fitHead,
): { readonly head: LinearHead; readonly kept: readonly Row[] } {
  const strong = rows.filter(({ source }) => SOURCES[source]?.kind !== 'weak');
  const dense = (some: readonly Row[]): DenseRow[] =>
    some.map(({ source, text, label }) => ({
      vector: vectorOf(text),
      target: label ?? 0,
      weight: SOURCES[source]?.weight ?? 0,
    }));
  const first = fit(dense(strong), L2);
  const line = logOddsOf(CLEAN_FROM);
  const kept = rows.filter(
    ({ source, text }) => SOURCES[source]?.kind !== 'weak' || headScore(first, vectorOf(text)) < line,
  );
  return { head: fit(dense(kept), L2), kept };
}
