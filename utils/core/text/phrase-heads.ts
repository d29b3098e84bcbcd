/** The words a phrase can begin with, so that it is tried only where one of them stands. */
import type { Way } from './phrase-notation';
import { IN_WORD, kindsOf } from './read-letters';

/** A word of the text, or how one begins. */
export type Head = { readonly text: string; readonly whole: boolean };

/** @returns the heads of a phrase, some perhaps twice; undefined when it may begin with something else than a word */
export function headsOf(ways: readonly Way[]): readonly Head[] | undefined {
  const heads: Head[] = [];
  const all = ways.every((way) => collect('', way, 0, undefined, heads));
  return all ? heads : undefined;
}

/** What comes behind a choice. */
type Rest = { readonly way: Way; readonly at: number; readonly rest: Rest | undefined };

/** @returns false when a match may begin with something else than a word */
function collect(begun: string, way: Way, at: number, rest: Rest | undefined, heads: Head[]): boolean {
  const piece = way[at];
  if (!piece) {
    if (rest) return collect(begun, rest.way, rest.at, rest.rest, heads);
    return end(begun, true, heads);
  }
  const goOn = (text: string): boolean => collect(text, way, at + 1, rest, heads);
  switch (piece.kind) {
    case 'text': {
      const length = lettersAtStart(piece.text);
      if (length === piece.text.length) return goOn(begun + piece.text);
      return end(begun + piece.text.slice(0, length), true, heads);
    }
    case 'star':
      return end(begun, false, heads);
    case 'blank':
    case 'gap':
      return end(begun, true, heads);
    case 'apostrophe':
      return end(begun, true, heads) && goOn(begun);
    case 'choice':
      return piece.ways.every((each) => collect(begun, each, 0, { way, at: at + 1, rest }, heads));
  }
}

function end(text: string, whole: boolean, heads: Head[]): boolean {
  if (text === '') return false;
  heads.push({ text, whole });
  return true;
}

function lettersAtStart(text: string): number {
  const kinds = kindsOf(text);
  const length = kinds.findIndex((kind) => (kind & IN_WORD) === 0);
  return length < 0 ? text.length : length;
}
