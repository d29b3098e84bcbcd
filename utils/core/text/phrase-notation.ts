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

const GAP = ' .. ';

/** @returns the ways a phrase of a table can go @throws for a bracket without its other half */
export function readNotation(phrase: string): readonly Way[] {
  const { text } = normalise(phrase);
  let at = 0;
  const readWays = (): Way[] => {
    let way: Piece[] = [];
    const ways = [way];
    while (at < text.length && text.charAt(at) !== ')') {
      const sign = text.charAt(at);
      if (sign === '|') {
        way = [];
        ways.push(way);
        at += 1;
      } else if (sign === '(') {
        at += 1;
        way.push({ kind: 'choice', ways: readWays() });
        if (at >= text.length) throw new SyntaxError(`A bracket stays open: ${phrase}`);
        at += 1;
      } else if (sign === '*') {
        way.push({ kind: 'star' });
        at += 1;
      } else if (text.startsWith(GAP, at)) {
        way.push({ kind: 'gap' });
        at += GAP.length;
      } else {
        const from = at;
        while (at < text.length && !isNotation(text, at)) at += 1;
        addText(way, text.slice(from, at));
      }
    }
    return ways;
  };
  const ways = readWays();
  if (at < text.length) throw new SyntaxError(`A bracket closes nothing: ${phrase}`);
  return ways;
}

function isNotation(text: string, at: number): boolean {
  return '()|*'.includes(text.charAt(at)) || text.startsWith(GAP, at);
}

/** @returns a phrase in which nothing is notation, but blanks and apostrophes mean what they mean in a table */
export function readLiteral(phrase: string): Way {
  const way: Piece[] = [];
  addText(way, normalise(phrase).text.trim());
  return way;
}

function addText(way: Piece[], text: string): void {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== ' ' && sign !== "'") continue;
    if (at > from) way.push({ kind: 'text', text: text.slice(from, at) });
    if (sign === "'") way.push({ kind: 'apostrophe' });
    else if (text.charAt(at - 1) !== ' ') way.push({ kind: 'blank' });
    from = at + 1;
  }
  if (from < text.length) way.push({ kind: 'text', text: text.slice(from) });
}
