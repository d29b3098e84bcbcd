/** How much two replies have in common. */
import { foldForMatch } from '@/utils/core/text/normalise';

const WORD = /https?:\/\/\S+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** @returns the different words of a text, folded; a link is one word. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(foldForMatch(text).match(WORD) ?? []);
}

/**
 * @returns the share of the shorter text's different words that the other has too, 0 to 1; 0 when one has none
 */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}
