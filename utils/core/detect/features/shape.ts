/** What kind of talk it is as a whole: how much trouble, how much business, who speaks to whom. */
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';
import { hitsOf, hitsOfAny } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { BLAME, BUSINESS, FAILURE, GENERAL, WARM } from './groups';
import { at } from './place';

const ASKING = ['how-to', 'asks-info', 'where-is'] as const satisfies readonly LexiconKey[];
/** A question or request opens within this many words ("Hi there, how do I"). */
const OPENING = 4;

/** @returns features of the whole text; each counts different lists, not phrases. */
export function shapeFeatures(reading: Reading): Feature[] {
  const { unmeant } = reading;
  const count = (keys: readonly LexiconKey[]): number =>
    keys.filter((key) => hitsOf(reading, key).some((hit) => !unmeant.has(hit))).length;
  const failure = count(FAILURE);
  const blame = count(BLAME);
  const business = count(BUSINESS);
  const general = count(GENERAL);
  const warm = count(WARM);
  const trouble = failure + blame + count(['problem', 'cannot', 'waiting', 'on-hold', 'late']);
  const features: Feature[] = [];
  const add = (name: string, value: number): void => {
    if (value > 0) features.push({ name, value });
  };
  add('kinds-of-failure', Math.min(failure, 4) / 2);
  add('kinds-of-blame', Math.min(blame, 4) / 2);
  add('kinds-of-business', Math.min(business, 5) / 2);
  add('off-topic', Math.max(0, Math.min(general - business, 3)) / 2);
  add('no-business', business === 0 ? 1 : 0);
  add('blame-without-business', business === 0 && blame > 0 ? 1 : 0);
  add('failure-without-business', business === 0 && failure > 0 ? 1 : 0);
  add('warm-only', warm > 0 && trouble === 0 ? 1 : 0);
  add('warm-and-trouble', warm > 0 && trouble > 0 ? 1 : 0);
  add('thanks-after-trouble', endsWarm(reading, unmeant) ? 1 : 0);
  add('plain-question', hasQuestion(reading) && trouble === 0 ? 1 : 0);
  add('question-with-trouble', hasQuestion(reading) && trouble > 0 ? 1 : 0);
  const opening = hitsOfAny(reading, ASKING).find((hit) => hit.from < OPENING);
  if (opening && trouble === 0) features.push({ name: 'opens-asking', value: 1, ...at(reading, opening) });
  return features;
}

function hasQuestion({ tokens }: Reading): boolean {
  return tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
}

/** The last word of feeling is a kind one, and no part of a word of trouble ("not working"). */
function endsWarm(reading: Reading, unmeant: ReadonlySet<unknown>): boolean {
  const meant = (keys: readonly LexiconKey[]) => hitsOfAny(reading, keys).filter((hit) => !unmeant.has(hit));
  const trouble = Math.max(-1, ...meant([...FAILURE, ...BLAME]).map(({ to }) => to));
  return trouble >= 0 && meant(['praise', 'thanks', 'resolved']).some(({ from }) => from >= trouble);
}
