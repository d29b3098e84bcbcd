/** From features to the probability of a complaint, and what each feature had to do with it. */
import type { Feature } from './features/feature';
import type { Weights } from './weights';

export type Contribution = {
  readonly feature: Feature;
  /** Calibrated log-odds this feature added. */
  readonly weight: number;
};

export type Score = {
  /** 0 to 1. */
  readonly probability: number;
  /** In the order of the features; those without a weight are left out. */
  readonly contributions: readonly Contribution[];
};

/**
 * Logistic regression over the named features.
 * @param lang language of the tables that gave the features: each has its own bias
 */
export function score(features: readonly Feature[], lang: string, weights: Weights): Score {
  const { scale, shift } = weights.calibration;
  let logOdds = shift + scale * (weights.bias[lang] ?? weights.bias['en'] ?? 0);
  const contributions: Contribution[] = [];
  for (const feature of features) {
    const weight = scale * feature.value * (weights.features[feature.name] ?? 0);
    if (weight === 0) continue;
    logOdds += weight;
    contributions.push({ feature, weight });
  }
  return { probability: 1 / (1 + Math.exp(-logOdds)), contributions };
}
