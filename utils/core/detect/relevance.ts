/** Whether a judged post becomes a case. */
import type { Finding, Intent } from './finding';
import type { PostKind } from '@/utils/core/post';
import { isGrave } from './intent';
import { thresholdFor, type Sensitivity } from './thresholds';

export type RelevanceOptions = {
  readonly sensitivity: Sensitivity;
  /** Other intents that become cases too. */
  readonly alsoCases: readonly Intent[];
  /** An ad is never a case. */
  readonly kind?: PostKind;
};

/** @returns true when the post concerns the brand, was not written by it, and is a complaint or another wanted intent. */
export function isCase(finding: Finding, { sensitivity, alsoCases, kind }: RelevanceOptions): boolean {
  if (finding.aboutBrand === 'no' || finding.byBrand || kind === 'ad') return false;
  // Somebody in danger is never left lying, whatever the score says of complaining.
  if (finding.risks.includes('self-harm')) return true;
  if (!finding.supported) return false;
  if (finding.intent === 'complaint' && isGrave(finding.risks)) return true;
  const clear = finding.score >= thresholdFor(finding.aboutBrand, sensitivity);
  if (clear && (finding.intent === 'complaint' || finding.intent === 'other')) return true;
  return finding.intent !== 'complaint' && alsoCases.includes(finding.intent);
}
