/** Why a post was judged so, in at most four places of its own text, and what is left. */
import { sourceSpan, type NormalText } from '@/utils/core/text/normalise';
import type { Finding, Reason } from './finding';
import type { Contribution } from './score';

export const MAX_REASONS = 4;
/** In log-odds; below this a feature is no reason a person would give. */
const MIN_WEIGHT = 0.15;
/** In log-odds; below this a sign is not even a small one. */
const MIN_SMALL = 0.02;
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

/** Something besides the words that moved the score, e.g. `competitor` or `corrections`. */
export type Adjustment = Pick<Reason, 'code' | 'weight' | 'start' | 'end'>;

/**
 * A reason's weight is all that speaks the same way in its place: "my order never arrived" gives one reason, not
 * four. What is silent, weak or speaks the other way there stays in `rest`.
 * @param logOdds of the score, adjustments included: the weights of the reasons and `rest` add up to it
 * @param contributions from `score`
 * @param normal the text they were read from
 * @returns the strongest reasons first, for or against; one per place, offsets into the original text
 */
export function reasonsOf(
  logOdds: number,
  contributions: readonly Contribution[],
  adjustments: readonly Adjustment[],
  normal: NormalText,
): Required<Pick<Finding, 'reasons' | 'rest' | 'more'>> {
  const ranked = contributions.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const made: Reason[] = [];
  let left = 0;
  const findHome = (reason: Reason) => made.find((other) => samePlace(other, reason));
  const fold = (reason: Reason, home: Reason | undefined): void => {
    if (home && home.weight * reason.weight > 0) home.weight += reason.weight;
    else if (Math.abs(reason.weight) >= MIN_SMALL) left += 1;
  };
  for (const contribution of ranked.filter(isTold)) {
    const reason = reasonOf(contribution, normal);
    const home = findHome(reason);
    if (home) fold(reason, home);
    else made.push(reason);
  }
  for (const contribution of ranked.filter((one) => !isTold(one))) {
    const reason = reasonOf(contribution, normal);
    fold(reason, findHome(reason));
  }
  const besides = adjustments.filter(({ weight }) => weight !== 0);
  const reasons = [...besides, ...made.toSorted(byStrength).slice(0, MAX_REASONS - besides.length)]
    .toSorted(byStrength)
    .map((reason): Reason => ({ ...reason, weight: Math.round(reason.weight * 100) / 100 }));
  return {
    reasons,
    rest: logOdds - reasons.reduce((sum, { weight }) => sum + weight, 0),
    more: left + besides.length + made.length - reasons.length,
  };
}

function byStrength(a: Adjustment, b: Adjustment): number {
  return Math.abs(b.weight) - Math.abs(a.weight);
}

function reasonOf({ feature, weight }: Contribution, normal: NormalText): Reason {
  return { code: feature.name, weight, ...place(feature, normal) };
}

function isTold({ feature, weight }: Contribution): boolean {
  return Math.abs(weight) >= MIN_WEIGHT && !SILENT_FEATURES.includes(feature.name);
}

type Place = { readonly start?: number; readonly end?: number };

function place(feature: Place, normal: NormalText): Place {
  if (feature.start === undefined || feature.end === undefined) return {};
  return sourceSpan(normal, feature.start, feature.end);
}

function samePlace(a: Place & { code: string }, b: Place & { code: string }): boolean {
  if (a.start === undefined || b.start === undefined) return a.code === b.code;
  return a.start < (b.end ?? 0) && b.start < (a.end ?? 0);
}
