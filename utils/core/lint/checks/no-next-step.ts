/** Does an answer to a complaint or question say what happens next? */
import { isHolding } from '@/utils/core/lint/holding';
import type { Check } from '@/utils/core/lint/problem';

export const noNextStep: Check = ({ hits, text, links }, { finding, decision }) => {
  if (finding.intent !== 'complaint' && finding.intent !== 'question') return [];
  // A holding reply says as little as it can.
  if (isHolding(finding, decision)) return [];
  const points = hits('nextStep').length > 0 || links.length > 0 || /[?@]/.test(text);
  return points ? [] : [{ code: 'no-next-step' }];
};
