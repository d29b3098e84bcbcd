/** What kind of talk it is as a whole: how much trouble, how much business, who speaks to whom. */
import { hasAny, hitsOfAny, listsOf, type Lists } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { BLAME, BUSINESS, FAILURE, GENERAL, WARM } from './groups';
import { at } from './place';

const FAILURES = listsOf(FAILURE);
const BLAMES = listsOf(BLAME);
const BUSINESSES = listsOf(BUSINESS);
const GENERALS = listsOf(GENERAL);
const KIND = listsOf(WARM);
/** Trouble besides failure and blame, with or without a word for it. */
const OTHER_TROUBLE = listsOf([
  'problem',
  'cannot',
  'waiting',
  'on-hold',
  'disbelief',
  'time-lost',
  'lacking',
]);
const BAD = listsOf([...FAILURE, ...BLAME]);
const GOOD = listsOf(['praise', 'thanks', 'resolved']);
const ASKING = listsOf(['how-to', 'asks-info', 'where-is']);
/** A question or request opens within this many words ("Hi there, how do I"). */
const OPENING = 4;

/** @returns features of the whole text; each counts different lists, not phrases. */
export function shapeFeatures(reading: Reading): Feature[] {
  const failure = count(reading, FAILURES);
  const blame = count(reading, BLAMES);
  const business = count(reading, BUSINESSES);
  const general = count(reading, GENERALS);
  const warm = count(reading, KIND);
  const trouble = failure + blame + count(reading, OTHER_TROUBLE);
  const asks = hasQuestion(reading);
  const features: Feature[] = [];
  add(features, 'kinds-of-failure', Math.min(failure, 4) / 2);
  add(features, 'kinds-of-blame', Math.min(blame, 4) / 2);
  add(features, 'kinds-of-business', Math.min(business, 5) / 2);
  add(features, 'off-topic', Math.max(0, Math.min(general - business, 3)) / 2);
  add(features, 'no-business', business === 0 ? 1 : 0);
  add(features, 'blame-without-business', business === 0 && blame > 0 ? 1 : 0);
  add(features, 'failure-without-business', business === 0 && failure > 0 ? 1 : 0);
  add(features, 'warm-only', warm > 0 && trouble === 0 ? 1 : 0);
  add(features, 'warm-and-trouble', warm > 0 && trouble > 0 ? 1 : 0);
  add(features, 'thanks-after-trouble', endsWarm(reading) ? 1 : 0);
  add(features, 'plain-question', asks && trouble === 0 ? 1 : 0);
  add(features, 'question-with-trouble', asks && trouble > 0 ? 1 : 0);
  const [opening] = trouble === 0 ? hitsOfAny(reading.hits, ASKING) : [];
  if (opening && opening.from < OPENING)
    features.push({ name: 'opens-asking', value: 1, ...at(reading, opening) });
  return features;
}

function add(features: Feature[], name: string, value: number): void {
  if (value > 0) features.push({ name, value });
}

/** @returns of how many of the lists something is said and meant */
function count({ meant }: Reading, lists: Lists): number {
  let found = 0;
  for (const list of lists) if (meant[list]?.length) found += 1;
  return found;
}

function hasQuestion({ tokens }: Reading): boolean {
  return tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
}

/** The last word of feeling is a kind one, and no part of a word of trouble ("not working"). */
function endsWarm({ meant }: Reading): boolean {
  if (!hasAny(meant, GOOD)) return false;
  const trouble = Math.max(-1, ...hitsOfAny(meant, BAD).map(({ to }) => to));
  return trouble >= 0 && hitsOfAny(meant, GOOD).some(({ from }) => from >= trouble);
}
