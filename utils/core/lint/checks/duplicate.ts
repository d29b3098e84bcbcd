/** Was the same already posted in this thread? */
import { overlap, wordSet } from '@/utils/core/reply/overlap';
import type { Check } from '@/utils/core/lint/problem';

/** Shared words from which two replies are the same to a reader; sites treat such repeats as spam. */
const SAME = 0.85;
/** Fewer words ("Thank you") may come again. */
const FEW_WORDS = 6;

export const duplicate: Check = ({ text }, { posted }) => {
  if (posted.length === 0) return [];
  const words = wordSet(text);
  if (words.size < FEW_WORDS) return [];
  const again = posted.some((other) => {
    const theirs = wordSet(other);
    return theirs.size >= FEW_WORDS && overlap(words, theirs) >= SAME;
  });
  return again ? [{ code: 'duplicate' }] : [];
};
