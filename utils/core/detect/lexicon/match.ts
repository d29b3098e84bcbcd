/** Finds the lexicon's phrases in a text's words. */
import type { Word } from '@/utils/core/detect/words';
import { GAP, NUMBER, PREFIX_BUCKET, type LexiconIndex, type Phrase } from './compile';
import type { LexiconKey } from './keys';

/** A phrase found: word positions `from` to `to` (exclusive). */
export type Hit = { readonly key: LexiconKey; readonly from: number; readonly to: number };
export type Hits = ReadonlyMap<LexiconKey, readonly Hit[]>;

const MAX_GAP = 3;
const STAR = 0x2a;

/**
 * One pass: each word is looked up once, each phrase tried where its first word stands.
 * @returns per list the phrases found, in order; of two that start together the longer one counts
 */
export function matchLexicon(words: readonly Word[], index: LexiconIndex): Hits {
  const hits = new Map<LexiconKey, Hit[]>();
  const tryAll = (phrases: readonly Phrase[] | undefined, from: number): void => {
    if (!phrases) return;
    const sentence = words[from]?.sentence;
    for (const { key, elements } of phrases) {
      const to = endOf(words, from, elements, 0, sentence);
      if (to >= 0) add(hits, { key, from, to });
    }
  };
  let from = 0;
  for (const { text, number } of words) {
    tryAll(index.words.get(text), from);
    if (text.length >= PREFIX_BUCKET) tryAll(index.prefixes.get(text.slice(0, PREFIX_BUCKET)), from);
    if (number) tryAll(index.numbers, from);
    from += 1;
  }
  return hits;
}

/**
 * The busiest function of the detector: no objects are made in it.
 * @param from the first of `elements` to look at; they must stay in one sentence
 * @returns the position after the phrase's rest, or -1 when it does not stand at `start`
 */
function endOf(
  words: readonly Word[],
  start: number,
  elements: readonly string[],
  from: number,
  sentence: number | undefined,
): number {
  let at = start;
  for (let next = from; next < elements.length; next += 1) {
    const element = elements[next] ?? '';
    if (element === GAP) {
      for (let skip = 0; skip <= MAX_GAP; skip += 1) {
        const to = endOf(words, at + skip, elements, next + 1, sentence);
        if (to >= 0) return to;
      }
      return -1;
    }
    const word = words[at];
    if (!word || word.sentence !== sentence || !fits(word, element)) return -1;
    at += 1;
  }
  return at;
}

function fits({ text, number }: Word, element: string): boolean {
  if (text === element) return element !== NUMBER || number;
  if (element === NUMBER) return number;
  const last = element.length - 1;
  if (element.charCodeAt(last) !== STAR || text.length < last) return false;
  for (let at = 0; at < last; at += 1) if (text.charCodeAt(at) !== element.charCodeAt(at)) return false;
  return true;
}

function add(hits: Map<LexiconKey, Hit[]>, hit: Hit): void {
  const list = hits.get(hit.key);
  const last = list?.at(-1);
  if (!list) hits.set(hit.key, [hit]);
  else if (!last || last.to <= hit.from) list.push(hit);
  else if (last.from === hit.from && hit.to > last.to) list[list.length - 1] = hit;
}
