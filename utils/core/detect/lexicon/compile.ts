/** Lexicon tables made ready to be found in one pass over the words. */
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { LEXICON_KEYS, type Lexicon, type LexiconKey } from './keys';

/** One word of a phrase. */
export type Element =
  | { readonly kind: 'word' | 'prefix'; readonly text: string }
  | { readonly kind: 'number' }
  /** Up to `MAX_GAP` words of any kind. */
  | { readonly kind: 'gap' };

export type Phrase = { readonly key: LexiconKey; readonly elements: readonly Element[] };

/** Phrases by their first word; those starting with a prefix by its first letters; those with a number apart. */
export type LexiconIndex = {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: readonly Phrase[];
};

/** Letters of a prefix that choose its bucket; no prefix is shorter. */
export const PREFIX_BUCKET = 3;

/**
 * @param lexicon the tables of one language
 * @param lang its primary tag: phrases are cut into words as its texts are
 */
export function compileLexicon(lexicon: Lexicon, lang: string): LexiconIndex {
  const words = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const numbers: Phrase[] = [];
  for (const key of LEXICON_KEYS) {
    for (const text of (lexicon[key] ?? '').split(',')) {
      const elements = parsePhrase(text, lang);
      const first = elements[0];
      if (!first || first.kind === 'gap') continue;
      const phrase = { key, elements };
      if (first.kind === 'number') numbers.push(phrase);
      else if (first.kind === 'word') push(words, first.text, phrase);
      else push(prefixes, first.text.slice(0, PREFIX_BUCKET), phrase);
    }
  }
  return { words, prefixes, numbers };
}

function parsePhrase(text: string, lang: string): Element[] {
  const elements: Element[] = [];
  for (const part of text.trim().split(' ')) {
    if (part === '..') elements.push({ kind: 'gap' });
    else if (part === '0') elements.push({ kind: 'number' });
    else {
      const tokens = tokenise(normalise(part.replace('*', '')), lang).filter(({ kind }) => kind === 'word');
      for (const [at, { text: word }] of tokens.entries()) {
        const open = part.endsWith('*') && at === tokens.length - 1;
        elements.push({ kind: open ? 'prefix' : 'word', text: word });
      }
    }
  }
  return elements;
}

function push(map: Map<string, Phrase[]>, at: string, phrase: Phrase): void {
  const list = map.get(at);
  if (list) list.push(phrase);
  else map.set(at, [phrase]);
}
