/** Is this a matter for a holding reply? */
import type { Finding } from '@/utils/core/detect/finding';
import type { Decision } from '@/utils/core/rules/schema';

/** @returns whether a rule holds the reply, or the matter is one of danger or of law: then apologies and offers can do harm. */
export function isHolding({ risks }: Finding, { hold }: Decision): boolean {
  return (
    hold !== undefined || risks.some((risk) => risk === 'self-harm' || risk === 'safety' || risk === 'legal')
  );
}
