/** Finds the lexicon's phrases in a text's words. */
import type { Word } from '@/utils/core/detect/words';
import { GAP, NUMBER, PREFIX_BUCKET, type LexiconIndex, type Phrase } from './compile';
import type { LexiconKey } from './keys';

/** A phrase found: word positions `from` to `to` (exclusive). */
export type Hit = { readonly key: LexiconKey; readonly from: number; readonly to: number };
export type Hits = ReadonlyMap<LexiconKey, readonly Hit[]>;

const MAX_GAP = 3;

/**
 * One pass: each word is looked up once, each phrase tried where its first word stands.
 * @returns per list the phrases found, in order; of two that start together the longer one counts
 */
export function matchLexicon(words: readonly Word[], index: LexiconIndex): Hits {
  const hits = new Map<LexiconKey, Hit[]>();
  const tryAll = (phrases: readonly Phrase[] | undefined, from: number): void => {
    for (const { key, elements } of phrases ?? []) {
      const to = endOf(words, from, elements, { next: 0, sentence: words[from]?.sentence });
      if (to !== undefined) add(hits, { key, from, to });
    }
  };
  for (const [from, word] of words.entries()) {
    tryAll(index.words.get(word.text), from);
    tryAll(index.prefixes.get(word.text.slice(0, PREFIX_BUCKET)), from);
    if (word.number) tryAll(index.numbers, from);
  }
  return hits;
}

/** How far a phrase has been followed, and the sentence it must stay in. */
type Progress = { readonly next: number; readonly sentence: number | undefined };

/** @returns the position after the phrase's rest from `next` on, or undefined when it does not stand there. */
function endOf(
  words: readonly Word[],
  at: number,
  elements: readonly string[],
  { next, sentence }: Progress,
): number | undefined {
  const element = elements[next];
  if (element === undefined) return at;
  if (element === GAP) {
    for (let skip = 0; skip <= MAX_GAP; skip += 1) {
      const to = endOf(words, at + skip, elements, { next: next + 1, sentence });
      if (to !== undefined) return to;
    }
    return undefined;
  }
  const word = words[at];
  if (!word || word.sentence !== sentence || !fits(word, element)) return undefined;
  return endOf(words, at + 1, elements, { next: next + 1, sentence });
}

function fits(word: Word, element: string): boolean {
  if (element === NUMBER) return word.number;
  return element.endsWith('*') ? word.text.startsWith(element.slice(0, -1)) : word.text === element;
}

function add(hits: Map<LexiconKey, Hit[]>, hit: Hit): void {
  const list = hits.get(hit.key);
  const last = list?.at(-1);
  if (!list) hits.set(hit.key, [hit]);
  else if (!last || last.to <= hit.from) list.push(hit);
  else if (last.from === hit.from && hit.to > last.to) list[list.length - 1] = hit;
}
