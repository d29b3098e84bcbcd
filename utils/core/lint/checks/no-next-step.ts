/** Does an answer to a complaint or question say what happens next? */
import type { Check } from '@/utils/core/lint/problem';

export const noNextStep: Check = ({ find, normal, links, text }, { finding }) => {
  if (finding.intent !== 'complaint' && finding.intent !== 'question') return [];
  const points = find.nextStep(normal).length > 0 || links.length > 0 || /[?@]/.test(text);
  return points ? [] : [{ code: 'no-next-step', severity: 'warn' }];
};
