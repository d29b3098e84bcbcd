/** From which probability on a post counts as a complaint, by how it concerns the brand and how much is to be flagged. */
import type { AboutBrand } from './finding';

export const SENSITIVITIES = ['quiet', 'balanced', 'thorough'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * Chosen on the development part of the data (docs/detector.md). Posts to the brand: `balanced` is
 * where macro-F1 is best. Posts that only name it are rarely for it, so they must be clearer:
 * `balanced` flags 3 % of general talk, `quiet` 1 %.
 */
export const THRESHOLDS = {
  addressed: { quiet: 0.6, balanced: 0.35, thorough: 0.2 },
  page: { quiet: 0.6, balanced: 0.35, thorough: 0.2 },
  named: { quiet: 0.75, balanced: 0.5, thorough: 0.35 },
  /** Not for the brand: never a case, but the intent is still told. */
  no: { quiet: 0.75, balanced: 0.5, thorough: 0.35 },
} as const satisfies Record<AboutBrand, Record<Sensitivity, number>>;

/** @returns the least probability of a complaint. */
export function thresholdFor(aboutBrand: AboutBrand, sensitivity: Sensitivity): number {
  return THRESHOLDS[aboutBrand][sensitivity];
}
