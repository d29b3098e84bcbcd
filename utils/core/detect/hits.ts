/** Questions about the phrases found in a text. */
import { LEXICON_KEYS, type LexiconKey } from './lexicon/keys';
import type { Hit, Hits } from './lexicon/match';
import type { Word } from './words';

/** The part of a reading these need. */
export type Found = { readonly words: readonly Word[]; readonly hits: Hits };

/** Several lists of the lexicon, by their places among its keys. */
export type Lists = readonly number[];

const PLACES: ReadonlyMap<LexiconKey, number> = new Map(LEXICON_KEYS.map((key, at) => [key, at]));
const NONE: readonly Hit[] = [];

/** @returns the lists of these keys, made ready once for many texts */
export function listsOf(keys: readonly LexiconKey[]): Lists {
  return keys.map(placeOf);
}

/** @returns the phrases of one list found in the text, in order. */
export function hitsOf(hits: Hits, key: LexiconKey): readonly Hit[] {
  return hits[placeOf(key)] ?? NONE;
}

/** @returns whether anything of one of the lists is found */
export function hasAny(hits: Hits, lists: Lists): boolean {
  for (const list of lists) if (hits[list]?.length) return true;
  return false;
}

/** @returns the phrases of several lists, in order of place; of two that start together the longer one first */
export function hitsOfAny(hits: Hits, lists: Lists): readonly Hit[] {
  let found: readonly Hit[] = NONE;
  let sorted: Hit[] | undefined;
  for (const list of lists) {
    const more = hits[list] ?? NONE;
    if (more.length === 0) continue;
    if (found.length === 0) {
      found = more;
      continue;
    }
    sorted ??= [...found];
    found = sorted;
    for (const hit of more) insert(sorted, hit);
  }
  return found;
}

/** There are few, and they come nearly in order. */
function insert(sorted: Hit[], hit: Hit): void {
  let at = sorted.length;
  for (; at > 0; at -= 1) {
    const before = sorted[at - 1];
    if (!before || before.from < hit.from || (before.from === hit.from && before.to >= hit.to)) break;
    sorted[at] = before;
  }
  sorted[at] = hit;
}

/** @returns whether a phrase is part of one of the others, or the same words */
export function isWithin({ from, to }: Hit, others: readonly Hit[]): boolean {
  return others.some((other) => other.from <= from && other.to >= to);
}

/** @returns which sentence a hit stands in. */
export function sentenceOf(reading: Pick<Found, 'words'>, hit: Hit): number {
  return reading.words[hit.from]?.sentence ?? -1;
}

/** @returns the place of a list among the keys of the lexicon */
export function placeOf(key: LexiconKey): number {
  return PLACES.get(key) ?? -1;
}
