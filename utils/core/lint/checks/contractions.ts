/** Short forms in a voice that writes them out? */
import { findContractions } from '@/utils/core/voice/contractions';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const contractions: Check = ({ text, lang }, { voice }) => {
  if (voice.contractions || lang !== 'en') return [];
  const edits = findContractions(text);
  const [first] = edits;
  if (!first) return [];
  return [
    {
      code: 'contractions',
      params: [text.slice(first.start, first.end)],
      start: first.start,
      end: first.end,
      fix: () => mend(text, edits),
    },
  ];
};
