/** American words in a British voice, or the other way round? */
import { findMisspelt } from '@/utils/core/voice/spelling';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const spelling: Check = ({ text, lang }, { voice }) => {
  if (lang !== 'en' || (voice.locale !== 'en-GB' && voice.locale !== 'en-US')) return [];
  const edits = findMisspelt(text, voice.locale);
  const [first] = edits;
  if (!first) return [];
  return [
    {
      code: 'spelling',
      params: [text.slice(first.start, first.end), first.to],
      start: first.start,
      end: first.end,
      fix: () => mend(text, edits),
    },
  ];
};
