/** How bad it is, by explicit cues: what the author says outright, not a guess at their mood. */
import type { Risk, Severity } from './finding';
import type { Feature } from './features/feature';

/** Any of these and a person of rank should look. */
const CRITICAL_RISKS: readonly Risk[] = ['self-harm', 'safety', 'legal'];
const STRONG_FROM = 2;
/** Points a feature brings, times its value (1 for one, 1.4 for two …). */
const POINTS: Readonly<Record<string, number>> = {
  swearing: 1.5,
  angry: 1.5,
  awful: 1.2,
  cheated: 1.5,
  unfair: 1.2,
  rude: 1.2,
  churn: 2,
  legal: 2,
  'third-time': 1.5,
  'poor-service': 1,
  'no-response': 0.8,
  'on-hold': 0.7,
  repeat: 0.5,
  annoyed: 0.8,
  disappointed: 0.8,
  'time-waiting': 0.7,
  'sarcastic-thanks': 0.6,
  shouting: 0.7,
  exclaims: 0.4,
  'asks-loudly': 0.5,
  'angry-emoji': 0.8,
  'your-blame': 0.4,
  fail: 0.6,
};

/** @returns the severity of a complaint with these features and risks. */
export function severityOf(features: readonly Feature[], risks: readonly Risk[]): Severity {
  if (risks.some((risk) => CRITICAL_RISKS.includes(risk))) return 'critical';
  const points = features.reduce((sum, { name, value }) => sum + value * (POINTS[name] ?? 0), 0);
  return points >= STRONG_FROM ? 'strong' : 'mild';
}
