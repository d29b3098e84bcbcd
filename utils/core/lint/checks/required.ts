/** Is all required wording there? */
import { foldForMatch } from '@/utils/core/text/normalise';
import { signOffText } from '@/utils/core/voice/sign-off';
import type { Check } from '@/utils/core/lint/problem';
import { insertBefore } from '@/utils/core/lint/mend';

export const required: Check = ({ text }, { voice, initials }) => {
  if (voice.required.length === 0) return [];
  const folded = foldForMatch(text);
  return voice.required
    .filter((phrase) => !folded.includes(foldForMatch(phrase)))
    .map((phrase) => ({
      code: 'required',
      params: [phrase],
      fix: () =>
        insertBefore(text, signOffText(voice, initials), /[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
    }));
};
