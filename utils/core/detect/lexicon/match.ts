/** Finds the lexicon's phrases in a text's words. */
import type { Word } from '@/utils/core/detect/words';
import { PREFIX_BUCKET, type Element, type LexiconIndex, type Phrase } from './compile';
import type { LexiconKey } from './keys';

/** A phrase found: word positions `from` to `to` (exclusive). */
export type Hit = { readonly key: LexiconKey; readonly from: number; readonly to: number };
export type Hits = ReadonlyMap<LexiconKey, readonly Hit[]>;

const MAX_GAP = 3;

/**
 * One pass: each word is looked up once, each phrase tried where its first word stands.
 * @returns per list the phrases found, in order; of two that overlap the longer one counts
 */
export function matchLexicon(words: readonly Word[], index: LexiconIndex): Hits {
  const hits = new Map<LexiconKey, Hit[]>();
  for (const [from, word] of words.entries()) {
    for (const phrase of candidates(word, index)) {
      const to = endOf(words, from + 1, word.sentence, phrase.elements, 1);
      if (to !== undefined) add(hits, { key: phrase.key, from, to });
    }
  }
  return hits;
}

function* candidates(word: Word, index: LexiconIndex): Iterable<Phrase> {
  yield* index.words.get(word.text) ?? [];
  if (word.number) yield* index.numbers;
  for (const phrase of index.prefixes.get(word.text.slice(0, PREFIX_BUCKET)) ?? []) {
    const first = phrase.elements[0];
    if (first?.kind === 'prefix' && word.text.startsWith(first.text)) yield phrase;
  }
}

/** @returns the position after the phrase, or undefined when it does not stand there. */
function endOf(
  words: readonly Word[],
  at: number,
  sentence: number,
  elements: readonly Element[],
  next: number,
): number | undefined {
  const element = elements[next];
  if (!element) return at;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= MAX_GAP; skip += 1) {
      const to = endOf(words, at + skip, sentence, elements, next + 1);
      if (to !== undefined) return to;
    }
    return undefined;
  }
  const word = words[at];
  if (!word || word.sentence !== sentence || !fits(word, element)) return undefined;
  return endOf(words, at + 1, sentence, elements, next + 1);
}

function fits(word: Word, element: Exclude<Element, { kind: 'gap' }>): boolean {
  if (element.kind === 'number') return word.number;
  return element.kind === 'word' ? word.text === element.text : word.text.startsWith(element.text);
}

function add(hits: Map<LexiconKey, Hit[]>, hit: Hit): void {
  const list = hits.get(hit.key);
  const last = list?.at(-1);
  if (!list) hits.set(hit.key, [hit]);
  else if (!last || last.to <= hit.from) list.push(hit);
  else if (last.from === hit.from && hit.to > last.to) list[list.length - 1] = hit;
}
