/**
 * A bias for each language without labelled complaints: such that its general talk is
 * flagged as rarely as English general talk is.
 */
import type { Row } from '@/scripts/eval/read-tsv';
import { compileTables, type LanguageTables, type SupportedLanguage } from '@/utils/core/detect/languages';
import { numbersOf, type FeatureIndex } from './examples';
import { logit, type Fit } from './logistic';
import { GENERAL_TALK, SOURCES } from './sources';

/** A bias may move this far from the English one: tables differ in how much they find, not in what it means. */
const MAX_MOVE = 1.5;
/** The share of general talk that lies above the line compared. */
const SHARE = 0.04;

/**
 * @param rows all training rows
 * @returns the bias of each language given
 */
export function languageBiases(
  rows: readonly Row[],
  languages: readonly SupportedLanguage[],
  {
    fit,
    index,
    tables,
  }: { readonly fit: Fit; readonly index: FeatureIndex; readonly tables: LanguageTables },
): Record<string, number> {
  const scores = (talk: readonly Row[], language: LanguageTables): number[] =>
    talk.map((row) => logit(fit, numbersOf(row, language, index)));
  const english = rows.filter(({ source, label }) => SOURCES[source]?.weak === true && label === 0);
  const line = upperQuantile(scores(english, tables), SHARE);
  const biases: Record<string, number> = { en: fit.bias };
  for (const lang of languages) {
    const talk = rows.filter((row) => row.source === GENERAL_TALK && row.lang === lang);
    if (talk.length === 0) continue;
    const move = line - upperQuantile(scores(talk, compileTables(lang)), SHARE);
    biases[lang] = fit.bias + Math.min(MAX_MOVE, Math.max(-MAX_MOVE, move));
  }
  return biases;
}

function upperQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
