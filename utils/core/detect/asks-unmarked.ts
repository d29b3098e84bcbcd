/** Questions typed without their mark: "do u ship to malta", "thinking of buying one, does it come in red". */
import { opensClause } from './clauses';
import { hitsOf } from './hits';
import type { Reading } from './reading';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands behind a verb that asks. */
const ASKED = set(
  'you u ya i we they he she it this that these those there the my your our his her a an any anyone anybody someone somebody people',
);
/** "Do the right thing", "have a nice day" are no questions. */
const ASKED_CLOSELY = set('you u ya i we they any anyone anybody people');
const HELPERS = set('is are am was were does did can could will would should shall may has');
const CLOSE_HELPERS = set('do have had');
const AMOUNTS = set('much many long far old big often soon early late do does did can could would will');
/** Words of a clause in which the verb of "where on the bill do I find" comes. */
const WHERE_REACH = 7;

/** @returns whether a clause opens as questions do, or says that it asks ("or not", "true to size"); English */
export function asksUnmarked(reading: Reading): boolean {
  if (reading.lang !== 'en') return false;
  if (hitsOf(reading.hits, 'form-loose-ask').length > 0) return true;
  if (hitsOf(reading.hits, 'form-opener').some(({ from }) => opensClause(reading, from))) return true;
  return reading.words.some((_word, at) => opensAsking(reading.words, at) && opensClause(reading, at));
}

function opensAsking(words: readonly Word[], at: number): boolean {
  const first = words[at];
  const next = words[at + 1];
  if (!first || next?.sentence !== first.sentence) return false;
  if (HELPERS.has(first.text)) return ASKED.has(next.text) || next.number;
  if (CLOSE_HELPERS.has(first.text)) return ASKED_CLOSELY.has(next.text);
  if (first.text === 'what')
    return HELPERS.has(next.text) || ['do', 'happens', 'about', 'time'].includes(next.text);
  if (first.text === 'how') return AMOUNTS.has(next.text);
  if (first.text === 'when' || first.text === 'who') return HELPERS.has(next.text) || next.text === 'do';
  return first.text === 'where' && verbFollows(words, at);
}

function verbFollows(words: readonly Word[], at: number): boolean {
  return words
    .slice(at + 1, at + WHERE_REACH)
    .some(({ text, sentence }) => sentence === words[at]?.sentence && (HELPERS.has(text) || text === 'do'));
}
