/**
 * What is known before any data. First, which way a feature may speak. Weak labels teach that "fuming" means no complaint;
 * a weight with the wrong sign is held at 0, so that no reason shown is nonsense.
 * Features not named here are free.
 */
const FOR =
  'order product tech account travel telecom venue service contact bought price ordered instead broken malfunction outage error fail not-arrived wrong-item damaged missing cannot problem waiting late duration still repeat on-hold no-response rude poor-service contacted awful bad disappointed annoyed angry swearing unfair cheated refund charged fix-it help-plea why where-is broken-promise churn cancel used-to legal safety-injury safety-hazard third-time disbelief time-lost lacking opens-without said-twice sarcastic sarcastic-thanks sarcastic-praise negated-praise but-trouble mismatch asks-loudly angry-emoji sad-emoji shouting question-with-trouble kinds-of-failure kinds-of-blame kinds-of-business business-failure business-negated business-blame business-waiting business-problem business-why my-failure my-business your-blame why-failure why-you still-failure time-waiting time-business help-failure told-failure bought-failure ordered-got promised-failure';
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

/** Where a weight starts from, in log-odds, when the data say little: clear but rare complaints, which weak labels drown. */
const MEANS: Readonly<Record<string, number>> = {
  'not-arrived': 0.8,
  'ordered-got': 1,
  mismatch: 1.2,
  'sarcastic-thanks': 1.2,
  'sarcastic-praise': 0.4,
  'said-twice': 0.8,
  disbelief: 0.4,
  'time-lost': 0.4,
  lacking: 0.3,
  sarcastic: 0.8,
  'third-time': 0.8,
  legal: 0.8,
  churn: 0.8,
  cheated: 1.3,
  charged: 0.6,
  'no-response': 0.6,
  unfair: 0.5,
  'safety-injury': 0.5,
  'told-failure': 0.5,
  error: 0.4,
  'promised-failure': 0.4,
  'used-to': 0.4,
  'but-trouble': 0.4,
  'business-problem': 0.3,
  angry: 0.3,
  missing: 0.3,
};

/** @returns the weight a feature is pulled towards; 0 unless said otherwise. */
export function meanOf(feature: string): number {
  return MEANS[feature] ?? 0;
}
