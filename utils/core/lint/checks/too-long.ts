/** Is it too long for the site, or for the voice? */
import { replyLength } from '@/utils/core/limits';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { Check } from '@/utils/core/lint/problem';

export const tooLong: Check = (_, { text, post, voice }) => {
  // The other checks read as much as this and no more.
  if (text.length > MAX_POST_CHARS)
    return [{ code: 'too-long-to-check', params: [String(text.length), String(MAX_POST_CHARS)] }];
  const { limit, cap } = lengthCaps(voice, post.site);
  const length = replyLength(text, post.site);
  if (length > limit) return [{ code: 'too-long', params: [String(length), String(limit)] }];
  return length > cap ? [{ code: 'over-cap', params: [String(length), String(cap)] }] : [];
};
