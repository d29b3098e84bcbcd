/** From features to the probability of a complaint, and what each feature had to do with it. */
import type { Token } from '@/utils/core/text/tokenise';
import type { Feature } from './features/feature';
import { probabilityOf } from './log-odds';
import { ngramsOf, type NgramRoom } from './ngrams';
import type { NgramWeights, Weights } from './weights';

export type Contribution = {
  readonly feature: Feature;
  /** Calibrated log-odds this feature added. */
  readonly weight: number;
};

/** What the n-grams add, told by the token they start in: too many and too small to be contributions of their own. */
export type Wording = {
  readonly tokens: readonly Token[];
  /** Calibrated log-odds, one a token; none in a language without n-grams. */
  readonly weights: readonly number[];
};

export const NO_WORDING: Wording = { tokens: [], weights: [] };

export type Score = {
  /** 0 to 1. */
  readonly probability: number;
  /** Calibrated log-odds: `bias`, the weights of all contributions and those of the wording, added. */
  readonly logOdds: number;
  /** Calibrated log-odds of a text without any feature. */
  readonly bias: number;
  /** In the order of the features; those without a weight are left out. */
  readonly contributions: readonly Contribution[];
  readonly wording: Wording;
};

/**
 * Logistic regression over the named features and, in a language that has weights for them, the n-grams.
 * @param lang language of the tables that gave the features: each has its own bias
 * @param tokens of the text; without them the named features alone are scored
 * @param room for the n-grams, kept by who scores many texts
 */
export function score(
  features: readonly Feature[],
  lang: string,
  weights: Weights,
  tokens: readonly Token[] = [],
  room?: NgramRoom,
): Score {
  const own = weights.own[lang];
  const { scale, shift } = (own ?? weights).calibration;
  const bias = shift + scale * (own?.bias ?? weights.bias[lang] ?? weights.bias['en'] ?? 0);
  const byName = (own ?? weights).features;
  const contributions: Contribution[] = [];
  let logOdds = bias;
  for (const feature of features) {
    const weight = scale * feature.value * (byName[feature.name] ?? 0);
    if (weight === 0) continue;
    logOdds += weight;
    contributions.push({ feature, weight });
  }
  const wording = own ? wordingOf(tokens, own.ngrams, scale, room) : NO_WORDING;
  for (const weight of wording.weights) logOdds += weight;
  return { probability: probabilityOf(logOdds), logOdds, bias, contributions, wording };
}

/** @param calibration scale of the calibration */
function wordingOf(
  tokens: readonly Token[],
  { scale, steps }: NgramWeights,
  calibration: number,
  room: NgramRoom | undefined,
): Wording {
  const { buckets, tokens: owners, value } = ngramsOf(tokens, room);
  const sums = tokens.map(() => 0);
  for (let at = 0; at < buckets.length; at += 1) {
    const owner = owners[at] ?? 0;
    sums[owner] = (sums[owner] ?? 0) + (steps[buckets[at] ?? 0] ?? 0);
  }
  return { tokens, weights: sums.map((sum) => scale * calibration * value * sum) };
}
