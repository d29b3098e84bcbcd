/** Lexicon tables made ready to be found in one pass over the words. */
import { LEXICON_KEYS, type Lexicon, type LexiconKey } from './keys';

/** `elements`: a word, a prefix (`delay*`), `0` for a number, `..` for up to three words of any kind. */
export type Phrase = { readonly key: LexiconKey; readonly elements: readonly string[] };

/** Phrases by their first word; those starting with a prefix by its first letters; those with a number apart. */
export type LexiconIndex = {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: readonly Phrase[];
};

export const NUMBER = '0';
export const GAP = '..';
/** Letters of a prefix that choose its bucket; no prefix is shorter. */
export const PREFIX_BUCKET = 3;

/** @returns the index of one language's tables; they are in normal form already (a test sees to it), so this only splits. */
export function compileLexicon(lexicon: Lexicon): LexiconIndex {
  const words = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const numbers: Phrase[] = [];
  for (const key of LEXICON_KEYS) {
    for (const elements of phrasesOf(lexicon, key)) {
      const phrase = { key, elements };
      const first = elements[0] ?? '';
      if (first === NUMBER) numbers.push(phrase);
      else if (first.endsWith('*')) push(prefixes, first.slice(0, PREFIX_BUCKET), phrase);
      else push(words, first, phrase);
    }
  }
  return { words, prefixes, numbers };
}

/** @returns the phrases of one list, each as its words. */
export function phrasesOf(lexicon: Lexicon, key: LexiconKey): string[][] {
  const list = lexicon[key];
  return list ? list.split(', ').map((phrase) => phrase.split(' ')) : [];
}

function push(map: Map<string, Phrase[]>, at: string, phrase: Phrase): void {
  const list = map.get(at);
  if (list) list.push(phrase);
  else map.set(at, [phrase]);
}
