/**
 * Which way a feature may speak. Weak labels teach that "fuming" means no complaint;
 * a weight with the wrong sign is held at 0, so that no reason shown is nonsense.
 * Features not named here are free.
 */
const FOR =
  'broken malfunction outage error fail not-arrived wrong-item damaged missing cannot problem waiting late duration still repeat on-hold no-response rude poor-service contacted awful bad disappointed annoyed angry swearing unfair cheated refund charged fix-it help-plea why where-is broken-promise churn cancel used-to legal safety-injury safety-hazard third-time sarcastic sarcastic-thanks negated-praise but-trouble mismatch asks-loudly angry-emoji sad-emoji shouting question-with-trouble kinds-of-failure kinds-of-blame kinds-of-business business-failure business-negated business-blame business-waiting business-problem business-why my-failure my-business your-blame why-failure why-you still-failure time-waiting time-business help-failure told-failure bought-failure ordered-got promised-failure';
const AGAINST =
  'thanks praise positive resolved idea how-to asks-info own-mistake brand-talk laughter people politics leisure feelings work-talk promotion news negated-trouble but-praise happy-emoji laughing-emoji off-topic no-business warm-only thanks-after-trouble plain-question opens-asking signed very-short business-warm';

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...FOR.split(' ').map((name) => [name, 1] as const),
  ...AGAINST.split(' ').map((name) => [name, -1] as const),
]);

/** @returns 1: may only speak for a complaint; -1: only against; undefined: free. */
export function signOf(feature: string): 1 | -1 | undefined {
  return SIGNS.get(feature);
}
