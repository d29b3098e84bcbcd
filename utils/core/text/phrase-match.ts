/**
 * A phrase compared with a text, sign by sign: nothing is compiled. What may be read in several ways is tried
 * in the order of the notation, the longest first where it repeats, each way with all that comes behind it.
 */
import type { Piece, Way } from './phrase-notation';
import { IN_WORD, isKind, LETTER, SPACE, type Letters } from './read-letters';

/** @returns where the match from a place ends, -1 when there is none. */
export type Match = (letters: Letters, at: number) => number;

/** Words a gap may span. */
const LONGEST_GAP = 4;
const PARTS = ',:;';
const ENDS = '.!?';

/** @returns the match of a whole phrase: no part of a word may follow. The caller sees to what stands before. */
export function matchOf(ways: readonly Way[]): Match {
  return choice(ways, (letters, at) => (isKind(letters, at, IN_WORD) ? -1 : at));
}

function choice(ways: readonly Way[], next: Match): Match {
  const tried = ways.map((way) => way.reduceRight((rest, piece) => before(rest, piece), next));
  const [only] = tried;
  if (only && tried.length === 1) return only;
  return (letters, at) => {
    for (const match of tried) {
      const end = match(letters, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function before(next: Match, piece: Piece): Match {
  switch (piece.kind) {
    case 'text': {
      const { text } = piece;
      return (letters, at) => (letters.text.startsWith(text, at) ? next(letters, at + text.length) : -1);
    }
    case 'blank':
      return (letters, at) => backFrom(endOf(letters, at, SPACE), at + 1, letters, next);
    case 'star':
      return (letters, at) => backFrom(endOf(letters, at, LETTER), at, letters, next);
    case 'apostrophe':
      return (letters, at) => {
        const end = letters.text.charAt(at) === "'" ? next(letters, at + 1) : -1;
        return end >= 0 ? end : next(letters, at);
      };
    case 'gap':
      return gap(next);
    case 'choice':
      return choice(piece.ways, next);
  }
}

function endOf(letters: Letters, from: number, kind: number): number {
  let at = from;
  while (isKind(letters, at, kind)) at += 1;
  return at;
}

/** The longest first. */
function backFrom(longest: number, shortest: number, letters: Letters, next: Match): number {
  for (let at = longest; at >= shortest; at -= 1) {
    const end = next(letters, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Words with what parts them, and what parts them from the next piece. No sentence ends within. */
function gap(next: Match): Match {
  return (letters, at) => {
    /** From and to where the last parting goes, after no word, one, two … */
    const partings: { readonly from: number; readonly to: number }[] = [];
    for (let from = at; partings.length <= LONGEST_GAP;) {
      const to = endOfParting(letters, from);
      if (to === from) break;
      partings.push({ from, to });
      from = endOfGapWord(letters, to);
      if (from === to) break;
    }
    for (const { from, to } of partings.toReversed()) {
      const end = backFrom(to, from + 1, letters, next);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function endOfParting(letters: Letters, from: number): number {
  let at = from;
  while (isParting(letters, at)) at += 1;
  return at;
}

function endOfGapWord(letters: Letters, from: number): number {
  let at = from;
  while (at < letters.text.length && !isParting(letters, at) && !ENDS.includes(letters.text.charAt(at)))
    at += 1;
  return at;
}

function isParting(letters: Letters, at: number): boolean {
  return at < letters.text.length && (isKind(letters, at, SPACE) || PARTS.includes(letters.text.charAt(at)));
}
