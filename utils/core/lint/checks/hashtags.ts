/** More hashtags than the voice allows? */
import { blankLinks } from '@/utils/core/text/links';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

const HASHTAG = /(?<![\p{L}\p{N}&])[#＃](?=[\p{L}_])/gu;

export const hashtags: Check = ({ text }, { voice }) => {
  const extra = [...blankLinks(text).matchAll(HASHTAG)].slice(voice.maxHashtags);
  const edits = extra.map((match) => ({ start: match.index, end: match.index + 1, to: '' }));
  const [first] = edits;
  if (!first) return [];
  return [
    {
      code: 'hashtags',
      severity: 'warn',
      params: [String(voice.maxHashtags)],
      start: first.start,
      end: first.end,
      fixed: mend(text, edits),
    },
  ];
};
