/**
 * The words of a language's phrases as numbers: each word of a text is looked up once, and from then on
 * phrases are compared by number.
 */

/** The number of `0`, which any number fits. */
export const NUMBER_ELEMENT = 0;
/** Letters of a prefix that choose its bucket; no prefix is shorter. */
export const PREFIX_BUCKET = 3;
/** Flags for the first letters of prefixes: enough that most words of a text meet none. */
const OPENINGS = 4096;

/** What a word is to the phrases. */
export type Fit = {
  /** Elements of phrases it fits: its own, then prefixes. `NUMBER_ELEMENT` is none of them. */
  readonly elements: readonly number[];
  /** A number spelled out. */
  readonly number: boolean;
};

export type Vocabulary = {
  readonly words: ReadonlyMap<string, Fit>;
  readonly prefixes: ReadonlyMap<string, readonly Prefix[]>;
  /** Whether a prefix may begin with such letters, by `openingOf`. */
  readonly openings: Uint8Array;
};

type Prefix = { readonly start: string; readonly element: number };

const UNKNOWN: Fit = { elements: [], number: false };

/**
 * @param elements words and prefixes (`delay*`) of the phrases, each by its number
 * @param numberWords numbers of the language, spelled out
 */
export function compileVocabulary(
  elements: ReadonlyMap<string, number>,
  numberWords: readonly string[],
): Vocabulary {
  const prefixes = new Map<string, Prefix[]>();
  const openings = new Uint8Array(OPENINGS);
  for (const [text, element] of elements) {
    if (!text.endsWith('*')) continue;
    const start = text.slice(0, -1);
    openings[openingOf(start)] = 1;
    const bucket = start.slice(0, PREFIX_BUCKET);
    prefixes.set(bucket, [...(prefixes.get(bucket) ?? []), { start, element }]);
  }
  const words = new Map<string, Fit>();
  const vocabulary = { words, prefixes, openings };
  const exact = [...elements.keys()].filter((text) => !text.endsWith('*'));
  for (const text of [...exact, ...numberWords]) {
    const own = elements.get(text);
    words.set(text, {
      elements: [...(own === undefined ? [] : [own]), ...prefixesOf(vocabulary, text)],
      number: numberWords.includes(text),
    });
  }
  return vocabulary;
}

/** @param word of a text, in normal form */
export function fitOf(vocabulary: Vocabulary, word: string): Fit {
  const known = vocabulary.words.get(word);
  if (known) return known;
  const elements = prefixesOf(vocabulary, word);
  return elements.length === 0 ? UNKNOWN : { elements, number: false };
}

function prefixesOf({ prefixes, openings }: Vocabulary, word: string): readonly number[] {
  if (word.length < PREFIX_BUCKET || openings[openingOf(word)] === 0) return UNKNOWN.elements;
  const found = prefixes.get(word.slice(0, PREFIX_BUCKET)) ?? [];
  return found.filter(({ start }) => word.startsWith(start)).map(({ element }) => element);
}

function openingOf(word: string): number {
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)) & (OPENINGS - 1);
}
