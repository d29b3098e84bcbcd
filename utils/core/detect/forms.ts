/** The form of a text, apart from how bad it is: does it ask, wish, thank, say that all is well again? */
import { FAILURE, BLAME } from './features/groups';
import { hasAny, hitsOf, hitsOfAny, isWithin, listsOf, sentenceOf } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit, Hits } from './lexicon/match';
import type { Reading } from './reading';
import { asksUnmarked } from './asks-unmarked';
import { sarcasticSpan } from './sarcastic-span';
import { wishes } from './wishes';

type Span = Pick<Hit, 'from' | 'to'>;

export type Forms = {
  readonly question: boolean;
  readonly idea: boolean;
  readonly praise: boolean;
  readonly thanks: boolean;
  /** A failure or blame that is not negated. */
  readonly trouble: boolean;
  /** Something failed, in so many words. */
  readonly failed: boolean;
  /** Gives what was asked for, or says yes, no, done: a turn in a talk. */
  readonly answers: boolean;
  /** Asks how, what or how much, with no trouble of the author's own told beside it. */
  readonly asksPlainly?: Span;
  /** The trouble is over. */
  readonly settled?: Span;
  /** Kind words have the last word after some trouble. */
  readonly praised?: Span;
  /** Kind words for a mishap. */
  readonly sarcastic?: Span;
};

/** A question without a question mark opens like one within this many words. */
const OPENING = 4;
/** A question that opens with one asks for a fact, not for a change. */
const ASKING_WORDS = ['how', 'where', 'what', 'whats', 'which', 'when'];
/** Words between a negation and what it denies. */
const NEGATION_REACH = 4;
/** Who tells of these is not just asking. */
const OWN_TROUBLE = listsOf([
  'waiting',
  'on-hold',
  'no-response',
  'rude',
  'poor-service',
  'awful',
  'disappointed',
  'annoyed',
  'angry',
  'swearing',
  'unfair',
  'cheated',
  'not-arrived',
  'wrong-item',
  'charged',
  'third-time',
  'outage',
  'cannot',
  'form-fault-ask',
]);
const FAILED = listsOf(FAILURE);
/** Trouble, also such as has no word for it. */
const FORM_TROUBLE = listsOf([
  ...FAILURE,
  ...BLAME,
  'disbelief',
  'time-lost',
  'lacking',
  'on-hold',
  'form-fault-ask',
  'form-breach',
]);
const TROUBLE = listsOf([...FAILURE, ...BLAME, 'problem', 'cannot']);
const DENIED_TROUBLE = listsOf([...FAILURE, ...BLAME, 'problem', 'cannot', 'negated']);
const THANKED = listsOf(['praise', 'thanks']);
const KIND = listsOf(['praise', 'thanks', 'positive']);
const GOOD = listsOf(['form-helped', 'positive']);
const PLEA = listsOf(['help-plea', 'fix-it', 'form-fault-ask', 'negated']);
const LIKED = listsOf(['praise', 'positive']);
const BETTER = ['better', 'faster', 'quicker', 'easier', 'nicer', 'cheaper'];

/** @returns the forms of a text, by its phrases. */
export function formsOf(reading: Reading): Forms {
  const { hits, meant } = reading;
  const asks = reading.tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
  const settled = settledSpan(reading);
  // "All good again" is how it was settled, not what the author thinks of the brand.
  const warm = hitsOf(meant, 'positive').filter((hit) => !settled || !overlaps(hit, settled)).length;
  const praises = has(meant, 'praise') || acclaims(reading);
  const thanks = has(meant, 'thanks');
  const sarcastic = sarcasticSpan(reading);
  return {
    question:
      asks ||
      opens(hits, 'how-to') ||
      opens(hits, 'where-is') ||
      opens(hits, 'form-ask') ||
      asksUnmarked(reading),
    // The English wishes were gathered for this; other languages have the list of the score.
    idea: wished(reading) || wishes(reading),
    praise: !sarcastic && (praises || warm >= 2 || (warm >= 1 && (thanks || !asks))),
    thanks: !sarcastic && (thanks || praises),
    trouble: hasAny(meant, FORM_TROUBLE),
    failed: hasAny(meant, FAILED),
    answers: opens(hits, 'form-answer') || opens(hits, 'supplies-details'),
    asksPlainly: plainAsk(reading),
    settled,
    praised: sarcastic ? undefined : (praiseAfter(reading) ?? comparison(reading)),
    sarcastic: settled ? undefined : sarcastic,
  };
}

/** "Class act", "full marks": as often sarcasm, so only in a post that denies nothing ("take a bow, nobody answers"). */
function acclaims({ hits, meant }: Reading): boolean {
  const acclaim = hitsOf(meant, 'form-praise');
  return acclaim.length > 0 && hitsOf(hits, 'negated').every((hit) => isWithin(hit, acclaim));
}

/** "How do I add a user" wishes for nothing. */
function wished(reading: Reading): boolean {
  const { hits, meant, words } = reading;
  const asked = new Set(
    hitsOf(hits, 'form-ask')
      .filter(({ from }) => ASKING_WORDS.includes(words[from]?.text ?? ''))
      .map((hit) => sentenceOf(reading, hit)),
  );
  return hitsOf(meant, reading.lang === 'en' ? 'form-wish' : 'idea').some(
    (hit) => !asked.has(sentenceOf(reading, hit)),
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function has(meant: Hits, key: LexiconKey): boolean {
  return hitsOf(meant, key).length > 0;
}

function opens(hits: Hits, key: LexiconKey): boolean {
  return (hitsOf(hits, key)[0]?.from ?? OPENING) < OPENING;
}

function plainAsk(reading: Reading): Span | undefined {
  const { hits, meant } = reading;
  const [ask] = hitsOf(hits, 'form-ask');
  if (!ask) return undefined;
  const supposed = sentencesOf(reading, 'form-if');
  const own = hitsOf(hits, 'own-mistake').length > 0;
  const told = hitsOfAny(meant, OWN_TROUBLE).some(
    (hit) => !supposed.has(sentenceOf(reading, hit)) && !(own && hit.key === 'wrong-item'),
  );
  if (told) return undefined;
  const asked = sentencesOf(reading, 'form-ask');
  const elsewhere = hitsOfAny(hits, TROUBLE).some((hit) => !asked.has(sentenceOf(reading, hit)));
  return own || !elsewhere ? ask : undefined;
}

function settledSpan(reading: Reading): Span | undefined {
  const { hits, meant } = reading;
  const resolved = hitsOf(hits, 'resolved');
  if (resolved.length === 0) return undefined;
  const asked = sentencesOf(reading, 'form-ask');
  const negations = hitsOf(hits, 'negated');
  const supposed = hitsOf(hits, 'form-if');
  const last = resolved
    .filter((hit) => !asked.has(sentenceOf(reading, hit)))
    .findLast(
      (hit) =>
        !negations.some(({ to }) => to <= hit.from && hit.from - to < NEGATION_REACH) &&
        supposed.every((one) => one.to > hit.from || hit.from - one.to > NEGATION_REACH),
    );
  if (!last) return undefined;
  const again = hitsOfAny(meant, TROUBLE).some(
    (hit) =>
      hit.from >= last.to && !supposed.some(({ to }) => to <= hit.to && hit.from - to < NEGATION_REACH),
  );
  return again ? undefined : last;
}

function sentencesOf(reading: Reading, key: LexiconKey): ReadonlySet<number> {
  return new Set(hitsOf(reading.hits, key).map((hit) => sentenceOf(reading, hit)));
}

function praiseAfter({ hits, meant }: Reading): Span | undefined {
  const kind = hitsOfAny(meant, KIND).at(-1);
  const trouble = kind && hitsOfAny(meant, TROUBLE).at(-1);
  if (!trouble || kind.from < trouble.to) return undefined;
  const thanked = hitsOfAny(meant, THANKED).some((hit) => hit.from >= trouble.to);
  // "Please help, thanks" is a manner of asking: the kind words must say what was good.
  return thanked && hasAny(meant, GOOD) && !hasAny(hits, PLEA) ? kind : undefined;
}

/** "So much faster than the long queue": what follows is not what happened. */
function comparison({ words, hits, meant }: Reading): Span | undefined {
  if (!hasAny(hits, LIKED)) return undefined;
  const than = words.findIndex(({ text }) => text === 'than');
  const better = words.slice(Math.max(0, than - 2), Math.max(0, than));
  if (than < 0 || !better.some(({ text }) => BETTER.includes(text))) return undefined;
  const before = hitsOfAny(meant, DENIED_TROUBLE).some((hit) => hit.to <= than);
  return before ? undefined : { from: Math.max(0, than - 1), to: than + 1 };
}
