/** Exclamation marks down to a number. */
import { applyEdits, type Edit } from '@/utils/core/text/edits';

const MARKS = /¡|\s?!+(\?*)/g;

/**
 * Every run of marks counts once; Spanish opening marks go with their closing ones.
 * @param max how many may stay, from the start
 * @returns the edits that turn the rest into full stops (`!?` into `?`)
 */
export function findExclamations(text: string, max: number): Edit[] {
  const edits: Edit[] = [];
  let kept = 0;
  for (const match of text.matchAll(MARKS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] === '¡') {
      if (kept >= max) edits.push({ ...span, to: '' });
    } else if (kept < max) {
      kept += 1;
      if (/!!/.test(match[0]))
        edits.push({ ...span, to: `${match[0].startsWith(' ') ? ' ' : ''}!${match[1] ?? ''}` });
    } else {
      edits.push({ ...span, to: match[1] ? match[1] : '.' });
    }
  }
  return edits;
}

/** @returns `text` with at most `max` exclamations. */
export function capExclamations(text: string, max: number): string {
  return applyEdits(text, findExclamations(text, max));
}
