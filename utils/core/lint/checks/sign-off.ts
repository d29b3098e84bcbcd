/** Is the voice's sign-off there? */
import { signOffText } from '@/utils/core/voice/sign-off';
import type { Check } from '@/utils/core/lint/problem';

export const signOff: Check = ({ text }, { voice, initials }) => {
  const wanted = signOffText(voice, initials);
  if (wanted === '' || text.trimEnd().endsWith(wanted)) return [];
  return [{ code: 'sign-off', params: [wanted], fix: () => `${text.trimEnd()} ${wanted}` }];
};
