/** Why a post was judged so, in at most four places of its own text. */
import { sourceSpan, type NormalText } from '@/utils/core/text/normalise';
import type { Reason } from './finding';
import type { Contribution } from './score';

export const MAX_REASONS = 4;
/** In log-odds; below this a feature is no reason a person would give. */
const MIN_WEIGHT = 0.15;
/** Counted in the score, but not worth telling anybody: no words for them in the locale file. */
export const SILENT_FEATURES: readonly string[] = [
  'length',
  'very-short',
  'no-business',
  'kinds-of-business',
  'pron-my',
  'pron-you',
  'pron-third',
  'got',
  'ordered',
  'instead',
  'date',
  'negated',
  'expectation',
  'asks',
  'but',
  'off-topic',
  // The n-grams of a token: the words themselves, no reason.
  'wording',
];

/**
 * @param contributions from `score`
 * @param normal the text they were read from
 * @returns the strongest reasons first, for or against; one per place, offsets into the original text
 */
export function reasonsOf(contributions: readonly Contribution[], normal: NormalText): Reason[] {
  const ranked = contributions
    .filter(
      ({ feature, weight }) => Math.abs(weight) >= MIN_WEIGHT && !SILENT_FEATURES.includes(feature.name),
    )
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const reasons: Reason[] = [];
  for (const { feature, weight } of ranked) {
    const reason = { code: feature.name, weight: Math.round(weight * 100) / 100, ...place(feature, normal) };
    if (reasons.every((other) => !samePlace(other, reason))) reasons.push(reason);
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}

function place(
  feature: { readonly start?: number; readonly end?: number },
  normal: NormalText,
): { start?: number; end?: number } {
  if (feature.start === undefined || feature.end === undefined) return {};
  return sourceSpan(normal, feature.start, feature.end);
}

function samePlace(a: Reason, b: Reason): boolean {
  if (a.start === undefined || b.start === undefined) return a.code === b.code;
  return a.start < (b.end ?? 0) && b.start < (a.end ?? 0);
}
