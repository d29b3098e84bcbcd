/** From features to the probability of a complaint, and what each feature had to do with it. */
import type { Token } from '@/utils/core/text/tokenise';
import type { Feature } from './features/feature';
import { ngramsOf } from './ngrams';
import type { NgramWeights, Weights } from './weights';

export type Contribution = {
  readonly feature: Feature;
  /** Calibrated log-odds this feature added. */
  readonly weight: number;
};

export type Score = {
  /** 0 to 1. */
  readonly probability: number;
  /** Calibrated log-odds: `bias` and the weights of all contributions, added. */
  readonly logOdds: number;
  /** Calibrated log-odds of a text without any feature. */
  readonly bias: number;
  /** In the order of the features, then of the words; those without a weight are left out. */
  readonly contributions: readonly Contribution[];
};

/** Name of what the n-grams that start in one token add. */
export const WORDING = 'wording';

/**
 * Logistic regression over the named features and, in a language that has weights for them, the n-grams.
 * @param lang language of the tables that gave the features: each has its own bias
 * @param tokens of the text; without them the named features alone are scored
 */
export function score(
  features: readonly Feature[],
  lang: string,
  weights: Weights,
  tokens: readonly Token[] = [],
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
  if (own) logOdds += addWording(contributions, tokens, { ...own.ngrams, scale: own.ngrams.scale * scale });
  return { probability: 1 / (1 + Math.exp(-logOdds)), logOdds, bias, contributions };
}

/** One contribution a token: the sum of the n-grams met first in it. @returns the sum of all. */
function addWording(
  contributions: Contribution[],
  tokens: readonly Token[],
  { scale, steps }: NgramWeights,
): number {
  const { buckets, tokens: owners, value } = ngramsOf(tokens);
  const sums = new Int32Array(tokens.length);
  for (let at = 0; at < buckets.length; at += 1) {
    const owner = owners[at] ?? 0;
    sums[owner] = (sums[owner] ?? 0) + (steps[buckets[at] ?? 0] ?? 0);
  }
  let total = 0;
  for (const [owner, token] of tokens.entries()) {
    const weight = scale * value * (sums[owner] ?? 0);
    if (weight === 0) continue;
    total += weight;
    contributions.push({ feature: { name: WORDING, value, start: token.start, end: token.end }, weight });
  }
  return total;
}
