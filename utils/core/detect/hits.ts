/** Questions about the phrases found in a text. */
import type { LexiconKey } from './lexicon/keys';
import type { Hit, Hits } from './lexicon/match';
import type { Word } from './words';

/** The part of a reading these need. */
export type Found = { readonly words: readonly Word[]; readonly hits: Hits };

/** @returns the phrases of one list found in the text, in order. */
export function hitsOf({ hits }: Pick<Found, 'hits'>, key: LexiconKey): readonly Hit[] {
  return hits.get(key) ?? [];
}

/** @returns the phrases of several lists, in order of place. */
export function hitsOfAny(reading: Pick<Found, 'hits'>, keys: readonly LexiconKey[]): readonly Hit[] {
  const found: Hit[] = [];
  for (const key of keys) {
    const hits = reading.hits.get(key);
    if (hits) for (const hit of hits) found.push(hit);
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** @returns which sentence a hit stands in. */
export function sentenceOf(reading: Pick<Found, 'words'>, hit: Hit): number {
  return reading.words[hit.from]?.sentence ?? -1;
}
