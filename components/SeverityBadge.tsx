import type { Intent, Severity } from '@/utils/core/detect/finding';
import { tCode } from './words';

export type SeverityBadgeProps = {
  readonly intent: Intent;
  /** Only complaints have one. */
  readonly severity?: Severity;
};

/** How bad it is: a word and a shape first (filled, outlined, plain), colour second. Other intents are a plain word. */
export function SeverityBadge({ intent, severity }: SeverityBadgeProps) {
  if (intent !== 'complaint' || !severity) return <span class="badge">{tCode('intent', intent)}</span>;
  return <span class={`badge badge-${severity}`}>{tCode('severity', severity)}</span>;
}
