/** Why a post was judged so, in at most four places of its own text, and what is left. */
import { sourceSpan, type NormalText } from '@/utils/core/text/normalise';
import type { Finding, Reason } from './finding';
import { NO_WORDING, type Contribution, type Wording } from './score';

export const MAX_REASONS = 4;
/** In log-odds; below this a feature is no reason a person would give. */
const MIN_WEIGHT = 0.15;
/** In log-odds; below this a sign is not even a small one. */
const MIN_SMALL = 0.02;
/** Counted in the score, but not worth telling anybody: no words for them in the locale file. */
export const SILENT_FEATURES: ReadonlySet<string> = new Set([
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
]);

/** Something besides the words that moved the score, e.g. `competitor` or `corrections`. */
export type Adjustment = Pick<Reason, 'code' | 'weight' | 'start' | 'end'>;

/**
 * A reason's weight is all that speaks the same way in its place: "my order never arrived" gives one reason, not
 * four. What is silent, weak or speaks the other way there stays in `rest`.
 * @param logOdds of the score, adjustments included: the weights of the reasons and `rest` add up to it
 * @param contributions from `score`
 * @param normal the text they were read from
 * @param wording from `score`: never a reason of its own, but it strengthens one it stands in
 * @returns the strongest reasons first, for or against; one per place, offsets into the original text
 */
export function reasonsOf(
  logOdds: number,
  contributions: readonly Contribution[],
  adjustments: readonly Adjustment[],
  normal: NormalText,
  wording: Wording = NO_WORDING,
): Required<Pick<Finding, 'reasons' | 'rest' | 'more'>> {
  const made: Reason[] = [];
  let left = 0;
  for (const contribution of contributions.filter(isTold).toSorted(byStrength)) {
    const reason = reasonOf(contribution, normal);
    const home = homeOf(made, reason.start, reason.end, reason.code);
    if (home) left += fold(contribution.weight, home);
    else made.push(reason);
  }
  for (const contribution of contributions) {
    if (isTold(contribution)) continue;
    const { code, weight, start, end } = reasonOf(contribution, normal);
    left += fold(weight, homeOf(made, start, end, code));
  }
  for (let at = 0; at < wording.weights.length; at += 1) {
    const token = wording.tokens[at];
    const weight = wording.weights[at] ?? 0;
    if (!token || weight === 0) continue;
    const start = normal.starts?.[token.start] ?? token.start;
    left += fold(weight, homeOf(made, start, normal.ends?.[token.end - 1] ?? token.end));
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

type Weighed = { readonly weight: number };

function byStrength(a: Weighed, b: Weighed): number {
  return Math.abs(b.weight) - Math.abs(a.weight);
}

function reasonOf({ feature, weight }: Contribution, normal: NormalText): Reason {
  const { name: code, start, end } = feature;
  if (start === undefined || end === undefined) return { code, weight };
  const place = sourceSpan(normal, start, end);
  return { code, weight, start: place.start, end: place.end };
}

function isTold({ feature, weight }: Contribution): boolean {
  return Math.abs(weight) >= MIN_WEIGHT && !SILENT_FEATURES.has(feature.name);
}

/** @returns the first reason made that stands in the same place or, where one of them has none, has the same code */
function homeOf(made: readonly Reason[], start?: number, end = 0, code?: string): Reason | undefined {
  for (const reason of made) {
    const { start: from, end: to = 0 } = reason;
    if (start === undefined || from === undefined ? reason.code === code : start < to && from < end)
      return reason;
  }
  return undefined;
}

/** Adds a weight to the reason in its place where both speak the same way. @returns 1 for a small sign left beside the reasons, 0 for none */
function fold(weight: number, home: Reason | undefined): number {
  if (!home || home.weight * weight <= 0) return Math.abs(weight) >= MIN_SMALL ? 1 : 0;
  home.weight += weight;
  return 0;
}
