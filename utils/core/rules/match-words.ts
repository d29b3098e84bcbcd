/**
 * Words and phrases in text, for rules: case-folded, whole words, `*` for any
 * letters inside a word. No regular expression is ever built from what the
 * brand writes, so no rule can run for ever.
 */
import { normalise } from '@/utils/core/text/normalise';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts written without blanks between words: phrases are looked for anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Text made ready once, to be asked about many phrases. */
export type WordIndex = {
  readonly text: string;
  readonly words: readonly string[];
  readonly at: ReadonlyMap<string, readonly number[]>;
};

/** @returns an index of the text's words; costs one pass over at most `MAX_POST_CHARS`. */
export function indexWords(text: string): WordIndex {
  const folded = normalise(text).text;
  const words = folded.match(WORD) ?? [];
  const at = new Map<string, number[]>();
  for (const [position, word] of words.entries()) {
    const list = at.get(word);
    if (list) list.push(position);
    else at.set(word, [position]);
  }
  return { text: folded, words, at };
}

/** A phrase taken apart once, to be looked for in many texts. */
export type WordPattern =
  | { readonly kind: 'words'; readonly first: string; readonly rest: readonly string[] }
  | { readonly kind: 'anywhere'; readonly text: string }
  | { readonly kind: 'nothing' };

/** @param phrase one or more words, `*` allowed inside them; marks between words do not matter */
export function patternOf(phrase: string): WordPattern {
  const folded = normalise(phrase).text;
  if (UNSPACED.test(folded)) return { kind: 'anywhere', text: folded.trim() };
  const words = folded.split(/[^\p{L}\p{M}\p{N}'’*]+/u).filter((word) => /[^*'’]/u.test(word));
  const [first, ...rest] = words;
  return first === undefined ? { kind: 'nothing' } : { kind: 'words', first, rest };
}

/**
 * @param index from `indexWords`
 * @returns whether the words of the pattern stand in the text one after the other
 */
export function hasPattern(index: WordIndex, pattern: WordPattern): boolean {
  if (pattern.kind === 'nothing') return false;
  if (pattern.kind === 'anywhere') return index.text.includes(pattern.text);
  const { first, rest } = pattern;
  return startsOf(index, first).some((start) =>
    rest.every((word, offset) => matchesWord(index.words[start + 1 + offset], word)),
  );
}

/**
 * @param index from `indexWords`
 * @param phrase as for `patternOf`
 * @returns whether the words stand in the text one after the other
 */
export function hasPhrase(index: WordIndex, phrase: string): boolean {
  return hasPattern(index, patternOf(phrase));
}

function startsOf(index: WordIndex, first: string): readonly number[] {
  if (!first.includes('*')) return index.at.get(first) ?? [];
  const starts: number[] = [];
  for (const [word, positions] of index.at) if (matchesWord(word, first)) starts.push(...positions);
  return starts;
}

/** Takes each fixed part at its earliest place, so that there is nothing to go back to: linear. */
function matchesWord(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  if (!pattern.includes('*')) return word === pattern;
  const parts = pattern.split('*');
  const head = parts[0] ?? '';
  const tail = pattern.endsWith('*') ? '' : (parts.at(-1) ?? '');
  if (!word.startsWith(head) || !word.endsWith(tail) || word.length < head.length + tail.length) return false;
  let from = head.length;
  for (const part of parts.slice(1, -1)) {
    const found = word.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= word.length - tail.length;
}
