/** Is it too long for the site, or for the voice? */
import { replyLength } from '@/utils/core/limits';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { Check } from '@/utils/core/lint/problem';

export const tooLong: Check = ({ text }, { post, voice }) => {
  const { limit, cap } = lengthCaps(voice, post.site);
  // The other checks read as much as this and no more.
  const most = Math.min(limit, MAX_POST_CHARS);
  const length = text.length > MAX_POST_CHARS ? text.length : replyLength(text, post.site);
  if (length > most) return [{ code: 'too-long', severity: 'block', params: [String(length), String(most)] }];
  if (length > cap) return [{ code: 'over-cap', severity: 'warn', params: [String(length), String(cap)] }];
  return [];
};
