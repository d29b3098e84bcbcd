/**
 * Phrases of our own tables found in text. The tables are written by hand in a
 * small notation, and every list becomes one regular expression without nested
 * quantifiers, so that the time stays linear in the text.
 */
import { normalise, sourceSpan, type NormalText, type Span } from './normalise';

/** Finds every phrase of one list, in order, without overlaps. Offsets are into the original text. */
export type PhraseFinder = (normal: NormalText) => readonly PhraseHit[];
export type PhraseHit = Span & {
  /** The words as they stand in the normal text. */
  readonly text: string;
};

/** Words a gap (`..`) may span. */
const GAP = '(?:[\\s,:;]+[^\\s,:;.!?]+){0,4}[\\s,:;]+';
const NOTHING = /(?!)/g;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/**
 * @param phrases words to find, whole, whatever the case or accents. `*` stands for the rest of a word,
 *   `..` between blanks for up to four words, `(a|b)` for one of several (an alternative may be empty or hold blanks).
 *   An apostrophe may be missing in the text.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  return finder(() => phrases.map(sourceOf));
}

/** As `phraseFinder`, for words a brand typed: nothing in them is notation. */
export function literalFinder(phrases: readonly string[]): PhraseFinder {
  return finder(() => phrases.map((phrase) => literalSource(normalise(phrase).text.trim())).filter(Boolean));
}

/** Compiled at the first search: most tables are never asked for, those of other languages. */
function finder(sources: () => readonly string[]): PhraseFinder {
  let pattern: RegExp | undefined;
  return (normal) => {
    pattern ??= patternOf(sources());
    return Array.from(normal.text.matchAll(pattern), (match) => ({
      ...sourceSpan(normal, match.index, match.index + match[0].length),
      text: match[0],
    }));
  };
}

function patternOf(sources: readonly string[]): RegExp {
  if (sources.length === 0) return NOTHING;
  return new RegExp(`(?<!${LETTER})(?:${sources.join('|')})(?!${LETTER})`, 'gu');
}

function sourceOf(phrase: string): string {
  return normalise(phrase)
    .text.split(/( \.\. |[*()|])/)
    .map((part) => {
      if (part === ' .. ') return GAP;
      if (part === '*') return '\\p{L}*';
      if (part === '(') return '(?:';
      if (part === ')' || part === '|') return part;
      return literalSource(part);
    })
    .join('');
}

function literalSource(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll("'", "'?")
    .replace(/ +/g, '\\s+');
}
