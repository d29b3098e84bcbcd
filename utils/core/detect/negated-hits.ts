/** "Not happy" is no praise, "no problem" no trouble: which phrases a little word in front turns round. */
import { WARM } from './features/groups';
import { hitsOf, hitsOfAny, sentenceOf, type Found } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit } from './lexicon/match';

/** Words between the negation and a kind word: "not at all happy". */
const REACH = 3;
/** Trouble words that are often denied; the negation must stand right before them. */
export const DENIABLE = [
  'problem',
  'error',
  'bad',
  'late',
  'annoyed',
  'disappointed',
] as const satisfies readonly LexiconKey[];

/** @returns the kind phrases and the deniable troubles that stand behind a negation in their sentence. */
export function negatedHits(found: Found): ReadonlySet<Hit> {
  const negations = hitsOf(found, 'negated');
  if (negations.length === 0) return new Set();
  const behind = (keys: readonly LexiconKey[], reach: number): Hit[] =>
    hitsOfAny(found, keys).filter((hit) =>
      negations.some(
        (negation) =>
          negation.to <= hit.from &&
          hit.from - negation.to < reach &&
          sentenceOf(found, negation) === sentenceOf(found, hit),
      ),
    );
  return new Set([...behind(WARM, REACH), ...behind(DENIABLE, 1)]);
}
