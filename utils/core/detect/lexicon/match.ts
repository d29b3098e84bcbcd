/** Finds the lexicon's phrases in a text's words. */
import type { Word } from '@/utils/core/detect/words';
import { GAP_ELEMENT, type LexiconIndex } from './compile';
import { follow, NO_NODE } from './edges';
import { LEXICON_KEYS, type LexiconKey } from './keys';
import { NUMBER_ELEMENT } from './vocabulary';

/** A phrase found: word positions `from` to `to` (exclusive). */
export type Hit = { readonly key: LexiconKey; readonly from: number; readonly to: number };
/** The phrases found, by the place of their list among `LEXICON_KEYS`, in order. */
export type Hits = readonly (readonly Hit[])[];

/** Words a gap may stand for. */
const MAX_GAP = 3;
/** A list of which nothing is found; told apart by identity, so that it is never written to. */
const NONE: Hit[] = [];
const NOTHING: readonly Hit[][] = LEXICON_KEYS.map(() => NONE);

/** A walk down the tree of phrases. */
type Walk = {
  readonly words: readonly Word[];
  readonly index: LexiconIndex;
  readonly hits: Hit[][];
};

/**
 * One pass: from each word on, down the tree of phrases as far as the words of its sentence go along.
 * @returns per list the phrases found, in order; of two that start together the longer one counts
 */
export function matchLexicon(words: readonly Word[], index: LexiconIndex): Hits {
  const hits = NOTHING.slice();
  const walk = { words, index, hits };
  const { starts } = index;
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word) break;
    if (word.number) arrive(walk, starts[NUMBER_ELEMENT], from, from + 1);
    for (const element of word.elements) arrive(walk, starts[element], from, from + 1);
  }
  return hits;
}

/** At a node, with the words `from` to `to` behind it: what ends here is found, what goes on is followed. */
function arrive(walk: Walk, place: number | undefined, from: number, to: number): void {
  if (place === undefined || place === NO_NODE) return;
  const node = walk.index.nodes[place];
  if (!node) return;
  for (const list of node.lists) add(walk.hits, list, from, to);
  for (const { list, rest } of node.gapped) {
    const end = endOfRest(walk.words, from, rest, 0, to);
    if (end >= 0) add(walk.hits, list, from, end);
  }
  if (node.goesOn) goOn(walk, place, from, to);
}

/** On from a node by every element that the next word of the sentence fits. */
function goOn(walk: Walk, place: number, from: number, at: number): void {
  const { words, index } = walk;
  const word = words[at];
  if (!word || word.sentence !== words[from]?.sentence) return;
  if (word.number) arrive(walk, follow(index.edges, place, NUMBER_ELEMENT), from, at + 1);
  for (const element of word.elements) arrive(walk, follow(index.edges, place, element), from, at + 1);
}

/** @returns the position after the rest of a phrase with a gap, from its element `first` on, or -1 when it does not stand at `at` */
function endOfRest(
  words: readonly Word[],
  from: number,
  rest: readonly number[],
  first: number,
  at: number,
): number {
  const element = rest[first];
  if (element === undefined) return at;
  if (element === GAP_ELEMENT) {
    for (let skip = 0; skip <= MAX_GAP; skip += 1) {
      const to = endOfRest(words, from, rest, first + 1, at + skip);
      if (to >= 0) return to;
    }
    return -1;
  }
  const word = words[at];
  if (!word || word.sentence !== words[from]?.sentence || !fits(word, element)) return -1;
  return endOfRest(words, from, rest, first + 1, at + 1);
}

function fits({ number, elements }: Word, element: number): boolean {
  return element === NUMBER_ELEMENT ? number : elements.includes(element);
}

function add(hits: Hit[][], list: number, from: number, to: number): void {
  const known = hits[list];
  const key = LEXICON_KEYS[list];
  if (!known || key === undefined) return;
  const last = known.at(-1);
  if (!last) hits[list] = [{ key, from, to }];
  else if (last.to <= from) known.push({ key, from, to });
  else if (last.from === from && to > last.to) known[known.length - 1] = { key, from, to };
}
