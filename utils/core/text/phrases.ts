/**
 * Phrases of our own tables found in text. The tables are written by hand in a small notation. A phrase is tried
 * only where a word stands that it can begin with, and repeats nothing within a repetition, so that the time stays
 * linear in the text; regular expressions of such tables took longer to compile than all else together.
 */
import { once } from '@/utils/core/once';
import { sourceSpan, type NormalText, type Span } from './normalise';
import { headsOf } from './phrase-heads';
import { matchOf, type Match } from './phrase-match';
import { readLiteral, readNotation, type Way } from './phrase-notation';
import { IN_WORD, isKind, readLetters, type Letters } from './read-letters';

/** Finds every phrase of one list, in order, without overlaps. Offsets are into the original text. */
export type PhraseFinder = (normal: NormalText) => readonly PhraseHit[];
export type PhraseHit = Span & {
  /** The words as they stand in the normal text. */
  readonly text: string;
};

/**
 * @param phrases words to find, whole, whatever the case or accents. `*` stands for the rest of a word,
 *   `..` between blanks for up to four words, `(a|b)` for one of several (an alternative may be empty or hold blanks).
 *   An apostrophe may be missing in the text. Of two that begin at the same place the earlier in the list is found.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  return finder(() => phrases.map(readNotation));
}

/** As `phraseFinder`, for words a brand typed: nothing in them is notation. */
export function literalFinder(phrases: readonly string[]): PhraseFinder {
  return finder(() => phrases.map((phrase) => [readLiteral(phrase)]).filter(([way]) => way?.length !== 0));
}

/** Read at the first search: most tables are never asked for, those of other languages. */
function finder(phrases: () => readonly (readonly Way[])[]): PhraseFinder {
  const table = once(() => tableOf(phrases()));
  return (normal) => {
    const letters = readLetters(normal);
    return search(letters, table()).map(({ start, end }) => ({
      ...sourceSpan(normal, start, end),
      text: letters.text.slice(start, end),
    }));
  };
}

/** A phrase, and its place in the list. */
type Entry = { readonly order: number; readonly match: () => Match };
type Begun = { readonly text: string; readonly entry: Entry };

type Table = {
  /** By the word they begin with. */
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** Those that begin with part of a word, by its first unit. */
  readonly parts: ReadonlyMap<string, readonly Begun[]>;
  /** Those that may begin with no word at all. */
  readonly anywhere: readonly Entry[];
};

function tableOf(phrases: readonly (readonly Way[])[]): Table {
  const words = new Map<string, Entry[]>();
  const parts = new Map<string, Begun[]>();
  const anywhere: Entry[] = [];
  for (const [order, ways] of phrases.entries()) {
    const entry = { order, match: once(() => matchOf(ways)) };
    const heads = headsOf(ways);
    if (!heads) anywhere.push(entry);
    for (const { text, whole } of heads ?? []) {
      if (whole) add(words, text, entry);
      else add(parts, text.charAt(0), { text, entry });
    }
  }
  return { words, parts, anywhere };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function search(letters: Letters, table: Table): Span[] {
  const hits: Span[] = [];
  let from = 0;
  const tryAt = (start: number, entries: readonly Entry[]): void => {
    for (const { match } of entries) {
      const end = match()(letters, start);
      if (end <= start) continue;
      hits.push({ start, end });
      from = end;
      return;
    }
  };
  if (table.anywhere.length === 0) {
    for (const { start, word } of letters.words) if (start >= from) tryAt(start, entriesAt(word, table));
    return hits;
  }
  const wordAt = new Map(letters.words.map(({ start, word }) => [start, word]));
  for (let at = 0; at < letters.text.length; at += 1)
    if (at >= from && !isKind(letters, at - 1, IN_WORD)) {
      const entries = [...entriesAt(wordAt.get(at) ?? '', table), ...table.anywhere];
      tryAt(at, entries.toSorted(byOrder));
    }
  return hits;
}

const NONE: readonly Entry[] = [];

function entriesAt(word: string, { words, parts }: Table): readonly Entry[] {
  const whole = words.get(word) ?? NONE;
  const begun = parts.get(word.charAt(0))?.filter(({ text }) => word.startsWith(text));
  if (!begun || begun.length === 0) return whole;
  return [...whole, ...begun.map(({ entry }) => entry)].toSorted(byOrder);
}

function byOrder(a: Entry, b: Entry): number {
  return a.order - b.order;
}
