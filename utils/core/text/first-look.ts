/** A cheap first look for phrases: it never misses one, but may see one that is not there. */

/** Phrases of small ASCII letters and digits, words parted by one blank; `*` for the rest of a word only at the very end. */
export type Counted = { readonly phrases: readonly string[]; readonly points: number };

type Wanted = { readonly rest: readonly string[]; readonly points: number };
type Prefix = { readonly start: string; readonly points: number };

/** Room for the openings of words: enough that most words of a text share none. */
const OPENINGS = 4096;
/** Longer words are taken for this long. */
const LONGEST = 30;

/**
 * @param lists phrases and the points each brings
 * @param enough points at which to look closer
 * @returns whether phrases worth that many points may stand in a text; the text must be in normal form. One pass,
 *   where most words cost a look into a table of first letters and lengths
 */
export function firstLook(lists: readonly Counted[], enough: number): (text: string) => boolean {
  const words = new Map<string, Wanted[]>();
  const prefixes: Prefix[] = [];
  const openings = new Uint8Array(OPENINGS);
  for (const { phrases, points } of lists) {
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase.split(' ');
      if (first.endsWith('*')) {
        const start = first.slice(0, -1);
        prefixes.push({ start, points });
        for (let length = start.length; length <= LONGEST; length += 1)
          openings[openingOf(start, 0, length)] = 1;
      } else {
        words.set(first, [...(words.get(first) ?? []), { rest, points }]);
        openings[openingOf(first, 0, first.length)] = 1;
      }
    }
  }
  return (text) => {
    let points = 0;
    for (let start = nextWord(text, 0); start < text.length;) {
      const end = endOfWord(text, start);
      if (openings[openingOf(text, start, end - start)] === 1) {
        const word = text.slice(start, end);
        for (const wanted of words.get(word) ?? [])
          if (follows(text, end, wanted.rest)) points += wanted.points;
        for (const prefix of prefixes) if (word.startsWith(prefix.start)) points += prefix.points;
        if (points >= enough) return true;
      }
      start = nextWord(text, end);
    }
    return false;
  };
}

/** A number for the first two letters and the length of the word at `start`. */
function openingOf(text: string, start: number, length: number): number {
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  return ((text.charCodeAt(start) * 31 + second) * 31 + Math.min(length, LONGEST)) & (OPENINGS - 1);
}

function follows(text: string, from: number, rest: readonly string[]): boolean {
  let at = from;
  for (const word of rest) {
    const start = nextWord(text, at);
    at = endOfWord(text, start);
    if (text.slice(start, at) !== word) return false;
  }
  return true;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isPlain(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
  return at;
}

/** A small letter or a digit. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
