/** The form of a text, apart from how bad it is: does it ask, wish, thank? */
import type { LexiconKey } from './lexicon/keys';
import { FAILURE, BLAME } from './features/groups';
import { hitsOf } from './hits';
import type { Reading } from './reading';

export type Forms = {
  readonly question: boolean;
  readonly idea: boolean;
  readonly praise: boolean;
  /** A failure or blame that is not negated. */
  readonly trouble: boolean;
};

/** A question without a question mark opens like one within this many words. */
const OPENING = 4;

/** @returns the forms of a text, by its phrases. */
export function formsOf(reading: Reading): Forms {
  const has = (key: LexiconKey): boolean => hitsOf(reading, key).some((hit) => !reading.unmeant.has(hit));
  const opens = (key: LexiconKey): boolean => hitsOf(reading, key).some((hit) => hit.from < OPENING);
  const asks = reading.tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
  const warm = hitsOf(reading, 'positive').filter((hit) => !reading.unmeant.has(hit)).length;
  return {
    question: asks || opens('how-to') || opens('where-is'),
    idea: has('idea'),
    praise: has('praise') || warm >= 2 || (warm >= 1 && (has('thanks') || !asks)),
    trouble: [...FAILURE, ...BLAME].some(has),
  };
}
