/** The guard in front of every other step on page text: how much of it is looked at. */
import { MAX_POST_CHARS } from '@/utils/core/post';

/**
 * Longest run of combining marks kept after one base character: the limit of
 * Unicode's stream-safe text format (UAX #15, section 13). Without it
 * `String.prototype.normalize` takes time quadratic in the run.
 */
export const MAX_MARKS = 30;

/**
 * @param text any text, of any length
 * @param max most UTF-16 units to keep
 * @returns its first `max` units, never ending in half a surrogate pair
 */
export function capText(text: string, max: number = MAX_POST_CHARS): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, cutsPair ? max - 1 : max);
}
