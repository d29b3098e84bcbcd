/** Two things that say more together than apart: trouble and the brand's business, a long time and waiting. */
import { hitsOfAny, listsOf, sentenceOf, type Lists } from '@/utils/core/detect/hits';
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';
import type { Hit } from '@/utils/core/detect/lexicon/match';
import type { Reading } from '@/utils/core/detect/reading';
import { damped, type Feature } from './feature';
import { BLAME, BUSINESS, FAILURE, WARM } from './groups';
import { at } from './place';

type Span = Pick<Hit, 'from' | 'to'>;

type Pair = {
  readonly name: string;
  readonly first: readonly LexiconKey[];
  readonly second: readonly LexiconKey[];
  /** Most words from the end of the earlier to the start of the later; both in one sentence. */
  readonly reach: number;
  /** The second must come after the first. */
  readonly inOrder?: boolean;
};

const PAIRS: readonly Pair[] = [
  { name: 'business-failure', first: BUSINESS, second: FAILURE, reach: 12 },
  { name: 'business-negated', first: BUSINESS, second: ['negated', 'cannot'], reach: 8 },
  { name: 'business-blame', first: BUSINESS, second: BLAME, reach: 8 },
  { name: 'business-waiting', first: BUSINESS, second: ['waiting', 'on-hold', 'still'], reach: 10 },
  { name: 'business-problem', first: BUSINESS, second: ['problem'], reach: 8 },
  { name: 'business-why', first: BUSINESS, second: ['why'], reach: 12 },
  { name: 'business-warm', first: BUSINESS, second: WARM, reach: 6 },
  { name: 'my-business', first: ['pron-my'], second: BUSINESS, reach: 2, inOrder: true },
  { name: 'your-business', first: ['pron-you'], second: BUSINESS, reach: 2, inOrder: true },
  { name: 'my-failure', first: ['pron-my'], second: FAILURE, reach: 6 },
  { name: 'your-blame', first: ['pron-you'], second: BLAME, reach: 6 },
  { name: 'why-failure', first: ['why'], second: [...FAILURE, 'negated', 'cannot'], reach: 10 },
  { name: 'why-you', first: ['why'], second: ['pron-you'], reach: 4, inOrder: true },
  { name: 'still-failure', first: ['still', 'repeat'], second: [...FAILURE, 'negated', 'cannot'], reach: 6 },
  {
    name: 'time-waiting',
    first: ['duration'],
    second: ['waiting', 'late', 'on-hold', ...FAILURE],
    reach: 10,
  },
  { name: 'time-business', first: ['duration'], second: BUSINESS, reach: 10 },
  { name: 'help-failure', first: ['help-plea'], second: [...FAILURE, 'problem', 'cannot'], reach: 25 },
  { name: 'told-failure', first: ['contacted'], second: [...FAILURE, 'negated'], reach: 12 },
  { name: 'bought-failure', first: ['bought'], second: [...FAILURE, ...BLAME, 'negated'], reach: 20 },
  { name: 'ordered-got', first: ['ordered'], second: ['instead', 'wrong-item'], reach: 14, inOrder: true },
  {
    name: 'promised-failure',
    first: ['broken-promise', 'expectation'],
    second: [...FAILURE, 'negated'],
    reach: 12,
  },
];

/** A pair whose groups are told by their places among `GROUPS`. */
type ReadyPair = Omit<Pair, 'first' | 'second'> & { readonly first: number; readonly second: number };

/** Groups recur in many pairs, as one array: each is made ready once, and gathered once a text. */
const GROUP_KEYS = [...new Set(PAIRS.flatMap(({ first, second }) => [first, second]))];
const GROUPS: readonly Lists[] = GROUP_KEYS.map(listsOf);
const READY: readonly ReadyPair[] = PAIRS.map((pair) => ({
  ...pair,
  first: GROUP_KEYS.indexOf(pair.first),
  second: GROUP_KEYS.indexOf(pair.second),
}));

/** @returns a feature for each pair of lists whose phrases stand close together. */
export function pairFeatures(reading: Reading): Feature[] {
  const features: Feature[] = [];
  const said = GROUPS.map((lists) => hitsOfAny(reading.hits, lists));
  const meant =
    reading.meant === reading.hits ? said : GROUPS.map((lists) => hitsOfAny(reading.meant, lists));
  for (const pair of READY) {
    const found = closePairs(reading, pair, said[pair.first] ?? [], meant[pair.second] ?? []);
    const first = found[0];
    if (first) features.push({ name: pair.name, value: damped(found.length), ...at(reading, first) });
  }
  return features;
}

const NONE: readonly Span[] = [];

function closePairs(
  reading: Reading,
  pair: ReadyPair,
  firsts: readonly Hit[],
  seconds: readonly Hit[],
): readonly Span[] {
  if (firsts.length === 0 || seconds.length === 0) return NONE;
  const found: Span[] = [];
  let last = -1;
  for (const first of firsts) {
    const second = seconds.find((hit) => near(reading, first, hit, pair));
    if (!second || second.from === last) continue;
    last = second.from;
    found.push({ from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) });
  }
  return found;
}

function near(reading: Reading, a: Hit, b: Hit, { reach, inOrder }: ReadyPair): boolean {
  if (a === b || sentenceOf(reading, a) !== sentenceOf(reading, b)) return false;
  const ahead = b.from - a.to;
  const behind = a.from - b.to;
  if (inOrder) return ahead >= 0 && ahead < reach;
  return Math.max(ahead, behind) < reach;
}
