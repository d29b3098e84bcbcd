/** More exclamation marks than the voice allows? */
import { findExclamations } from '@/utils/core/voice/exclamations';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const exclamations: Check = ({ text }, { voice }) => {
  const edits = findExclamations(text, voice.maxExclamations);
  const [first] = edits;
  if (!first) return [];
  return [
    {
      code: 'exclamations',
      params: [String(voice.maxExclamations)],
      start: first.start,
      end: first.end,
      fix: () => mend(text, edits),
    },
  ];
};
