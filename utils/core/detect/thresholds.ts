/** From which probability on a post counts as a complaint, by how it concerns the brand and how much is to be flagged. */
import type { AboutBrand } from './finding';

export const SENSITIVITIES = ['quiet', 'balanced', 'thorough'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * Chosen on the development part of the data (docs/detector.md): `balanced` gives the best macro-F1
 * among posts to a brand and at most 4 % false alarms in general talk; `quiet` at most 1 %.
 * Posts that only name the brand are rarely for it, so they must be clearer.
 */
export const THRESHOLDS = {
  addressed: { quiet: 0.7, balanced: 0.4, thorough: 0.25 },
  page: { quiet: 0.7, balanced: 0.4, thorough: 0.25 },
  named: { quiet: 0.8, balanced: 0.5, thorough: 0.35 },
  /** Not for the brand: never a case, but the intent is still told. */
  no: { quiet: 0.9, balanced: 0.6, thorough: 0.5 },
} as const satisfies Record<AboutBrand, Record<Sensitivity, number>>;

/** @returns the least probability of a complaint. */
export function thresholdFor(aboutBrand: AboutBrand, sensitivity: Sensitivity): number {
  return THRESHOLDS[aboutBrand][sensitivity];
}
