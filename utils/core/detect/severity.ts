/** How bad it is, by explicit cues: what the author says outright, not a guess at their mood. */
import type { Risk, Severity } from './finding';
import type { Feature } from './features/feature';

/** Any of these and a person of rank should look. */
const CRITICAL_RISKS: readonly Risk[] = ['self-harm', 'safety', 'legal'];
const STRONG_FROM = 1.1;
/** A long text gathers points by its length alone: what a post beyond some twenty words must bring more, per unit of `length`. */
const LONG_FROM = 1.5;
const LONG_PRICE = 2;
/**
 * Points a feature brings, times its value (1 for one, 1.4 for two …): what goes with accusation and blame rather than
 * disapproval in the training part of the ACL tweets (MIT). Cues that are strong in themselves and rare there are set by hand.
 */
const POINTS: Readonly<Record<string, number>> = {
  // Set by hand.
  legal: 2,
  cheated: 0.8,
  swearing: 0.8,
  churn: 0.8,
  'calls-names': 0.8,
  'third-time': 0.6,
  'angry-emoji': 0.6,
  disappointed: 0.3,
  'poor-service': 0.3,
  unfair: 0.5,
  // Learned.
  'pron-you': 0.92,
  'kinds-of-blame': 0.62,
  service: 0.56,
  cancel: 0.56,
  'pron-third': 0.56,
  rude: 0.5,
  'no-response': 0.45,
  'sarcastic-thanks': 0.42,
  'fix-it': 0.4,
  'business-blame': 0.38,
  'time-business': 0.38,
  'kinds-of-failure': 0.37,
  'business-negated': 0.35,
  people: 0.34,
  awful: 0.34,
  missing: 0.32,
  'on-hold': 0.28,
  why: 0.26,
  'business-why': 0.25,
  length: 0.23,
  angry: 0.25,
  shouting: 0.21,
  fail: 0.2,
  'still-failure': 0.19,
  'bought-failure': 0.18,
  'time-waiting': 0.15,
  'told-failure': 0.14,
  'sad-emoji': -0.17,
  broken: -0.18,
  cannot: -0.19,
  contact: -0.19,
  resolved: -0.22,
  thanks: -0.22,
  tech: -0.23,
  problem: -0.25,
  'business-problem': -0.25,
  bought: -0.25,
  'broken-promise': -0.27,
  'but-trouble': -0.28,
  'business-waiting': -0.28,
  'your-business': -0.28,
  telecom: -0.29,
  'opens-asking': -0.3,
  idea: -0.32,
  'help-plea': -0.34,
  'plain-question': -0.36,
};

/** @returns the severity of a complaint with these features and risks. */
export function severityOf(features: readonly Feature[], risks: readonly Risk[]): Severity {
  if (risks.some((risk) => CRITICAL_RISKS.includes(risk))) return 'critical';
  const points = features.reduce((sum, { name, value }) => sum + value * (POINTS[name] ?? 0), 0);
  const length = features.find(({ name }) => name === 'length')?.value ?? 0;
  return points >= STRONG_FROM + LONG_PRICE * Math.max(0, length - LONG_FROM) ? 'strong' : 'mild';
}
