/** From judged rows to the figures of a report. */
import type { Intent } from '@/utils/core/detect/finding';
import { figuresByLanguage, figuresBySource, groupBySource, type ScoredRow } from './by-group';
import { classScores, type Metrics } from './metrics';
import type { JudgedRow } from './judge-rows';

export type ClassTable = {
  readonly n: number;
  readonly macroF1: number;
  readonly accuracy: number;
  readonly f1: Readonly<Record<string, number>>;
  /** gold -> predicted -> how often. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type Summary = {
  /** By source, and by `source:lang` where a source has several languages. All rates 0 to 1. */
  readonly sources: Readonly<Record<string, Metrics>>;
  /** By language, all sources together. */
  readonly languages: Readonly<Record<string, Metrics>>;
  readonly intents: Readonly<Record<string, ClassTable>>;
  /** Mild against strong and worse, on complaints whose severity is given (1-2 against 3-4). */
  readonly severity: Readonly<Record<string, ClassTable>>;
};

/** The data's intents as ours; the others say nothing about what the author wants. */
const INTENT_OF: Readonly<Record<string, Intent>> = {
  complaint: 'complaint',
  question: 'question',
  praise: 'praise',
  feature_request: 'idea',
  idea: 'idea',
  other: 'other',
  brand_reply: 'other',
};

/**
 * @param rows judged for the figures of complaints
 * @param threshold the least score that counts as a complaint
 * @param toBrand the same rows judged as posts to the brand, the only ones whose intent and severity are ever asked for
 */
export function summarise(
  rows: readonly JudgedRow[],
  threshold: number,
  toBrand: readonly JudgedRow[],
): Summary {
  const scored = rows.map((item) => scoredRow(item, threshold));
  const intents: Record<string, ClassTable> = {};
  const severity: Record<string, ClassTable> = {};
  for (const [name, group] of groupBySource(toBrand)) {
    const intent = group.flatMap(({ row, finding }) => {
      const gold = INTENT_OF[row.intent];
      return gold ? [{ gold, predicted: finding.intent }] : [];
    });
    if (intent.length > 0) intents[name] = classTable(intent);
    const levels = group.flatMap(severityPair);
    if (levels.length > 0) severity[name] = classTable(levels);
  }
  return { sources: figuresBySource(scored), languages: figuresByLanguage(scored), intents, severity };
}

/** @returns the row with its score, flagged from the threshold on. */
export function scoredRow({ row, finding }: JudgedRow, threshold: number): ScoredRow {
  return { row, score: finding.score, predicted: finding.score >= threshold ? 1 : 0 };
}

function severityPair({ row, finding }: JudgedRow): { gold: string; predicted: string }[] {
  const level = Number(row.severity);
  if (row.label !== 1 || !(level >= 1 && level <= 4) || finding.severity === undefined) return [];
  const predicted = finding.severity === 'mild' ? 'mild' : 'strong';
  return [{ gold: level >= 3 ? 'strong' : 'mild', predicted }];
}

function classTable(pairs: readonly { readonly gold: string; readonly predicted: string }[]): ClassTable {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, predicted } of pairs) {
    const line = (confusion[gold] ??= {});
    line[predicted] = (line[predicted] ?? 0) + 1;
  }
  return { n: pairs.length, ...classScores(pairs), confusion };
}
