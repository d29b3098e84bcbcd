/** Where a clause begins: after a full stop, a comma or the words people put before what they want to say. */
import type { Reading } from './reading';

const BEFORE = new Set(
  'hi hey hello hiya heya yo morning afternoon evening good there guys team folks ok okay so and but also please pls plz quick one question just oh um hmm right'.split(
    ' ',
  ),
);

/** @returns whether the word at this place opens a clause. */
export function opensClause({ words, normal }: Pick<Reading, 'words' | 'normal'>, at: number): boolean {
  const word = words[at];
  for (let index = at - 1; index >= 0; index -= 1) {
    const before = words[index];
    if (!word || !before || before.sentence !== word.sentence) return true;
    if (index === at - 1 && normal.text.slice(before.end, word.start).includes(',')) return true;
    if (!BEFORE.has(before.text)) return false;
  }
  return true;
}
