/** The notation of our tables of phrases, taken apart. */
import { normalise } from './normalise';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Any white space, some of it. */
  | { readonly kind: 'blank' }
  /** May be missing. */
  | { readonly kind: 'apostrophe' }
  /** The rest of a word. */
  | { readonly kind: 'star' }
  /** Up to four words. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly ways: readonly Way[] };
/** Pieces that follow each other. */
export type Way = readonly Piece[];

const NOTATION = /( \.\. |[*()|])/;
const WITHIN_TEXT = /('| +)/;

/** @returns the ways a phrase of a table can go @throws for a bracket without its other half */
export function readNotation(phrase: string): readonly Way[] {
  const parts = normalise(phrase).text.split(NOTATION);
  let at = 0;
  const readWays = (): Way[] => {
    let way: Piece[] = [];
    const ways = [way];
    for (; at < parts.length && parts[at] !== ')'; at += 1) {
      const part = parts[at] ?? '';
      if (part === '|') ways.push((way = []));
      else if (part === '(') {
        at += 1;
        way.push({ kind: 'choice', ways: readWays() });
        if (at >= parts.length) throw new SyntaxError(`A bracket stays open: ${phrase}`);
      } else if (part === '*') way.push({ kind: 'star' });
      else if (part === ' .. ') way.push({ kind: 'gap' });
      else way.push(...piecesOfText(part));
    }
    return ways;
  };
  const ways = readWays();
  if (at < parts.length) throw new SyntaxError(`A bracket closes nothing: ${phrase}`);
  return ways;
}

/** @returns a phrase in which nothing is notation, but blanks and apostrophes mean what they mean in a table */
export function readLiteral(phrase: string): Way {
  return piecesOfText(normalise(phrase).text.trim());
}

function piecesOfText(text: string): Piece[] {
  if (text === '') return [];
  return text.split(WITHIN_TEXT).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (part === "'") return [{ kind: 'apostrophe' }];
    return part.startsWith(' ') ? [{ kind: 'blank' }] : [{ kind: 'text', text: part }];
  });
}
