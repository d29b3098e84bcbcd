/** English short forms and their long ones. */
import { applyEdits, withCapitalOf, type Edit } from '@/utils/core/text/edits';
import { CONTRACTIONS } from './data/contractions';

const WORD = /[A-Za-z]+['’][A-Za-z]+/g;

/** @returns every short form in `text` with its long form; possessives ("the team's") are none. */
export function findContractions(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(WORD)) {
    const long = CONTRACTIONS.get(match[0].toLowerCase().replace('’', "'"));
    if (long !== undefined)
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        to: withCapitalOf(match[0], long),
      });
  }
  return edits;
}

/** @returns `text` with every short form written out. */
export function expandContractions(text: string): string {
  return applyEdits(text, findContractions(text));
}
