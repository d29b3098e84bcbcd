/** More hashtags than the voice allows? */
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

const HASHTAG = /(?<![\p{L}\p{N}&])[#＃](?=[\p{L}_])/gu;

export const hashtags: Check = ({ text, blanked }, { voice }) => {
  const extra = [...blanked.matchAll(HASHTAG)].slice(voice.maxHashtags);
  const edits = extra.map((match) => ({ start: match.index, end: match.index + 1, to: '' }));
  const [first] = edits;
  if (!first) return [];
  return [
    {
      code: 'hashtags',
      params: [String(voice.maxHashtags)],
      start: first.start,
      end: first.end,
      fix: () => mend(text, edits),
    },
  ];
};
