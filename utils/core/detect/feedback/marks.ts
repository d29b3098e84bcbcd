/** A post as corrections see it: the hashes of what sets it apart, without the words every post has. */
import { ngramsOf, type NgramRoom } from '@/utils/core/detect/ngrams';
import { STOP_WORDS } from '@/utils/core/text/data/stop-words';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise, type Token } from '@/utils/core/text/tokenise';
import { MAX_MARKS } from './correction';

/**
 * @param room to work in, kept by who reads many texts
 * @returns the buckets of a text that the little words of our languages do not have, each once
 */
export function marksOf(tokens: readonly Token[], room?: NgramRoom): number[] {
  const kept = tokens.filter(({ kind, text }) => kind !== 'mark' && !EVERYDAY.has(text));
  return Array.from(ngramsOf(kept, room).buckets.subarray(0, MAX_MARKS));
}

/** @returns the same from a text. */
export function marksOfText(text: string): number[] {
  return marksOf(tokenise(normalise(text)));
}

const EVERYDAY: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).flatMap((words) => words.split(' ')));
