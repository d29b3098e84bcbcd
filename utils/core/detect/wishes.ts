/** Wishes by their form, whatever is wished for: "would be neat if", "somebody should put hooks there", "let people choose". */
import { opensClause } from './clauses';
import type { Reading } from './reading';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WOULD = set('would wld could might itd');
const GOOD = set(
  'nice great cool neat good lovely handy ace useful brilliant easier helpful help awesome amazing fab sweet',
);
/** Words from "would" to what it would be. */
const GOOD_REACH = 5;
const WHO = set('you u they yall someone somebody guys');
const SHOULD = set('should ought');
const DO = set(
  'add put make sell offer let bring open include introduce give show print try consider stock create allow',
);
/** What an order to a brand begins with when it asks for something new. */
const ORDERS = set('add let put bring sell offer include introduce show consider allow stock make');
/** "Let me know", "make sure", "put me through", "show me": no wishes for something new. */
const NOT_NEW = set('me my it sure your up off this insult that yourself sense');
const WISHED = set('you u youd they theyd there it the this your');

/** @returns whether somebody wishes for something; English */
export function wishes(reading: Reading): boolean {
  if (reading.lang !== 'en') return false;
  const { words } = reading;
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next?.sentence !== word.sentence) return false;
    if (word.text === 'wish') return WISHED.has(next.text);
    if (WOULD.has(word.text)) return wouldBeGood(words, at);
    if (SHOULD.has(word.text)) return DO.has(next.text) && WHO.has(words[at - 1]?.text ?? '');
    if (next.text === 'us' && words[at + 2]?.text === 'know') return false;
    return ORDERS.has(word.text) && !NOT_NEW.has(next.text) && opensClause(reading, at);
  });
}

function wouldBeGood(words: readonly Word[], at: number): boolean {
  const after = words
    .slice(at + 1, at + GOOD_REACH)
    .filter(({ sentence }) => sentence === words[at]?.sentence)
    .map(({ text }) => text);
  // "Would have been nice" looks back at what was not done.
  return after.some((text) => GOOD.has(text)) && !after.includes('have') && !after.includes('not');
}
