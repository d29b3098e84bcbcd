/** Phrases that mean the opposite of what they say: "not happy", "no problem", "thanks for losing it", "nice, but it broke". */
import { BLAME, FAILURE, WARM } from './features/groups';
import { hasAny, hitsOf, hitsOfAny, listsOf, sentenceOf, type Found } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit, Hits } from './lexicon/match';

/** Words between a negation and a kind word: "not at all happy". */
const NEGATION_REACH = 3;
/** Words between a kind word and the failure that makes it sarcasm. */
const SARCASM_REACH = 6;
/** Between a negation and the trouble it denies: "never had a single problem". */
const BETWEEN_DENIAL = ['had', 'have', 'has', 'a', 'an', 'any', 'one', 'single', 'real', 'major', 'big'];
const DENIAL_REACH = 5;
/** Trouble words that are often denied; nothing but such little words may stand between. */
export const DENIABLE = [
  'problem',
  'error',
  'bad',
  'late',
  'annoyed',
  'disappointed',
] as const satisfies readonly LexiconKey[];
const LET_DOWN = listsOf([...FAILURE, 'waiting', 'on-hold', 'duration', 'awful', 'rude']);
/** "Thanks, will wait": nobody was let down. */
const WILLING = ['will', 'ill', 'gladly', 'happily'];
/** After these the thanks are meant: the trouble is over, or the brand itself is speaking. */
const MEANT = listsOf(['resolved', 'brand-talk']);
const TROUBLE = listsOf([...FAILURE, ...BLAME, 'problem', 'cannot']);
const WARM_LISTS = listsOf(WARM);
const DENIABLE_LISTS = listsOf(DENIABLE);
const HARD_LISTS = [...BLAME, 'disbelief'] as const satisfies readonly LexiconKey[];
const HARD = listsOf(HARD_LISTS);
const TURNABLE = listsOf([...WARM, ...DENIABLE, ...HARD_LISTS, 'negated']);
/** Hard words that only say how much: "ridiculously good", "insanely fast". */
const HOW_MUCH = ['ridiculously', 'unbelievably', 'insanely', 'stupidly'];

export type Turned = {
  /** Kind and trouble phrases behind a negation, and the negations that deny trouble: "no problem" lacks nothing. */
  readonly negated: ReadonlySet<Hit>;
  /** Hard words that only make the kind word behind them stronger. */
  readonly stressing: ReadonlySet<Hit>;
  /** Kind phrases that a failure follows closely, with the failure; or that belong to a sarcastic phrase. */
  readonly sarcastic: ReadonlyMap<Hit, Hit>;
  /** Kind phrases taken back by a "but" with trouble after it. */
  readonly takenBack: ReadonlySet<Hit>;
};

const NOTHING_TURNED: Turned = {
  negated: new Set(),
  stressing: new Set(),
  sarcastic: new Map(),
  takenBack: new Set(),
};

/** @returns the turned phrases of a text, by what turns them. */
export function turnedHits(found: Found): Turned {
  if (!hasAny(found.hits, TURNABLE)) return NOTHING_TURNED;
  const negated = negatedHits(found);
  const kind = hitsOfAny(found.hits, WARM_LISTS).filter((hit) => !negated.has(hit));
  const stressing = stressingHits(found);
  const unsaid = new Set([...negated, ...stressing]);
  return {
    negated,
    stressing,
    sarcastic: sarcasticHits(found, kind, unsaid),
    takenBack: takenBackHits(found, kind),
  };
}

/** @returns the hits of a text without the turned ones */
export function meantHits(hits: Hits, { negated, stressing, sarcastic, takenBack }: Turned): Hits {
  if (negated.size + stressing.size + sarcastic.size + takenBack.size === 0) return hits;
  const meant = hits.slice();
  for (const list of TURNABLE)
    meant[list] = (meant[list] ?? []).filter(
      (hit) => !negated.has(hit) && !stressing.has(hit) && !sarcastic.has(hit) && !takenBack.has(hit),
    );
  return meant;
}

function negatedHits(found: Found): ReadonlySet<Hit> {
  const negations = hitsOf(found.hits, 'negated');
  if (negations.length === 0) return NOTHING_TURNED.negated;
  const negates = (negation: Hit, hit: Hit, reach: number): boolean =>
    negation.to <= hit.from &&
    hit.from - negation.to < reach &&
    sentenceOf(found, negation) === sentenceOf(found, hit);
  const denies = (negation: Hit, hit: Hit): boolean =>
    negates(negation, hit, DENIAL_REACH) &&
    found.words.slice(negation.to, hit.from).every(({ text }) => BETWEEN_DENIAL.includes(text));
  const unkind = hitsOfAny(found.hits, WARM_LISTS).filter((hit) =>
    negations.some((negation) => negates(negation, hit, NEGATION_REACH)),
  );
  const denied = hitsOfAny(found.hits, DENIABLE_LISTS).filter((hit) =>
    negations.some((negation) => denies(negation, hit)),
  );
  const denials = negations.filter((negation) => denied.some((hit) => denies(negation, hit)));
  return new Set([...unkind, ...denied, ...denials]);
}

function stressingHits(found: Found): ReadonlySet<Hit> {
  const hard = hitsOfAny(found.hits, HARD).filter(
    (hit) => hit.to === hit.from + 1 && HOW_MUCH.includes(found.words[hit.from]?.text ?? ''),
  );
  if (hard.length === 0) return NOTHING_TURNED.stressing;
  const kind = hitsOfAny(found.hits, WARM_LISTS);
  return new Set(hard.filter(({ to }) => kind.some(({ from }) => from === to)));
}

function sarcasticHits(
  { hits, words }: Found,
  kind: readonly Hit[],
  unsaid: ReadonlySet<Hit>,
): ReadonlyMap<Hit, Hit> {
  if (kind.length === 0 || hasAny(hits, MEANT)) return NOTHING_TURNED.sarcastic;
  const sarcastic = new Map<Hit, Hit>();
  const phrases = hitsOf(hits, 'sarcastic');
  const letDown = hitsOfAny(hits, LET_DOWN).filter(
    (hit) => !unsaid.has(hit) && !WILLING.includes(words[hit.from - 1]?.text ?? ''),
  );
  for (const hit of kind) {
    const phrase = phrases.find((other) => other.from < hit.to && hit.from < other.to);
    const failure = letDown.find(
      (other) =>
        other.from >= hit.to &&
        other.from - hit.to < SARCASM_REACH &&
        // "Thanks for two hours of nothing", but "love it, the battery lasts for days".
        (other.key !== 'duration' || hit.key === 'thanks'),
    );
    const why = phrase ?? failure;
    if (why) sarcastic.set(hit, why);
  }
  return sarcastic;
}

function takenBackHits(found: Found, kind: readonly Hit[]): ReadonlySet<Hit> {
  const buts = kind.length === 0 ? [] : hitsOf(found.hits, 'but');
  if (buts.length === 0) return NOTHING_TURNED.takenBack;
  const trouble = hitsOfAny(found.hits, TROUBLE);
  const turning = buts.filter((but) =>
    trouble.some((hit) => hit.from >= but.to && sentenceOf(found, hit) === sentenceOf(found, but)),
  );
  return new Set(
    kind.filter((hit) =>
      turning.some((but) => hit.to <= but.from && sentenceOf(found, hit) === sentenceOf(found, but)),
    ),
  );
}
