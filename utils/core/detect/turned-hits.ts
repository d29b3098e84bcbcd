/** Phrases that mean the opposite of what they say: "not happy", "no problem", "thanks for losing it", "nice, but it broke". */
import { BLAME, FAILURE, WARM } from './features/groups';
import { hitsOf, hitsOfAny, sentenceOf, type Found } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit } from './lexicon/match';

/** Words between a negation and a kind word: "not at all happy". */
const NEGATION_REACH = 3;
/** Words between a kind word and the failure that makes it sarcasm. */
const SARCASM_REACH = 6;
/** Trouble words that are often denied; the negation must stand right before them. */
export const DENIABLE = [
  'problem',
  'error',
  'bad',
  'late',
  'annoyed',
  'disappointed',
] as const satisfies readonly LexiconKey[];
const LET_DOWN = [
  ...FAILURE,
  'waiting',
  'on-hold',
  'duration',
  'awful',
  'rude',
] as const satisfies readonly LexiconKey[];
/** After these the thanks are meant: the trouble is over, or the brand itself is speaking. */
const MEANT = ['resolved', 'brand-talk'] as const satisfies readonly LexiconKey[];

export type Turned = {
  /** Kind and trouble phrases behind a negation. */
  readonly negated: ReadonlySet<Hit>;
  /** Kind phrases that a failure follows closely, with the failure; or that belong to a sarcastic phrase. */
  readonly sarcastic: ReadonlyMap<Hit, Hit>;
  /** Kind phrases taken back by a "but" with trouble after it. */
  readonly takenBack: ReadonlySet<Hit>;
};

/** @returns the turned phrases of a text, by what turns them. */
export function turnedHits(found: Found): Turned {
  const negated = negatedHits(found);
  const kind = hitsOfAny(found, WARM).filter((hit) => !negated.has(hit));
  return { negated, sarcastic: sarcasticHits(found, kind, negated), takenBack: takenBackHits(found, kind) };
}

function negatedHits(found: Found): ReadonlySet<Hit> {
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
  return new Set([...behind(WARM, NEGATION_REACH), ...behind(DENIABLE, 1)]);
}

function sarcasticHits(found: Found, kind: readonly Hit[], negated: ReadonlySet<Hit>): Map<Hit, Hit> {
  const sarcastic = new Map<Hit, Hit>();
  if (kind.length === 0 || hitsOfAny(found, MEANT).length > 0) return sarcastic;
  const phrases = hitsOf(found, 'sarcastic');
  const letDown = hitsOfAny(found, LET_DOWN).filter((hit) => !negated.has(hit));
  for (const hit of kind) {
    const phrase = phrases.find((other) => other.from < hit.to && hit.from < other.to);
    const failure = letDown.find((other) => other.from >= hit.to && other.from - hit.to < SARCASM_REACH);
    const why = phrase ?? failure;
    if (why) sarcastic.set(hit, why);
  }
  return sarcastic;
}

function takenBackHits(found: Found, kind: readonly Hit[]): ReadonlySet<Hit> {
  const buts = kind.length === 0 ? [] : hitsOf(found, 'but');
  if (buts.length === 0) return new Set();
  const trouble = hitsOfAny(found, [...FAILURE, ...BLAME, 'problem', 'cannot']);
  const turning = buts.filter((but) =>
    trouble.some((hit) => hit.from >= but.to && sentenceOf(found, hit) === sentenceOf(found, but)),
  );
  return new Set(
    kind.filter((hit) =>
      turning.some((but) => hit.to <= but.from && sentenceOf(found, hit) === sentenceOf(found, but)),
    ),
  );
}
