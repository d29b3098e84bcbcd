/** How bad it is, by explicit cues: what the author says outright, not a guess at their mood. */
import type { Risk, Severity } from './finding';
import type { Feature } from './features/feature';

/** Any of these and a person of rank should look. */
const CRITICAL_RISKS: readonly Risk[] = ['self-harm', 'safety', 'legal'];
const STRONG_FROM = 1.4;
/** Points a feature brings, times its value (1 for one, 1.4 for two …); a plain question takes some away. */
const POINTS: Readonly<Record<string, number>> = {
  legal: 2,
  churn: 2,
  rude: 2,
  cheated: 1.5,
  swearing: 1.5,
  angry: 1.2,
  'poor-service': 1.2,
  awful: 1.2,
  'your-blame': 1.2,
  unfair: 1.2,
  'third-time': 1,
  'no-response': 1,
  'on-hold': 0.9,
  fail: 0.9,
  cancel: 0.8,
  annoyed: 0.8,
  disappointed: 0.8,
  'angry-emoji': 0.8,
  'time-waiting': 0.6,
  'sarcastic-thanks': 0.6,
  bad: 0.4,
  shouting: 0.4,
  exclaims: 0.4,
  'asks-loudly': 0.3,
  service: 0.3,
  'help-plea': -0.2,
  'plain-question': -0.8,
  'opens-asking': -0.8,
};

/** @returns the severity of a complaint with these features and risks. */
export function severityOf(features: readonly Feature[], risks: readonly Risk[]): Severity {
  if (risks.some((risk) => CRITICAL_RISKS.includes(risk))) return 'critical';
  const points = features.reduce((sum, { name, value }) => sum + value * (POINTS[name] ?? 0), 0);
  return points >= STRONG_FROM ? 'strong' : 'mild';
}
