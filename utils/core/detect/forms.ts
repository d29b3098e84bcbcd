/** The form of a text, apart from how bad it is: does it ask, wish, thank, say that all is well again? */
import { FAILURE, BLAME } from './features/groups';
import { hitsOf, hitsOfAny, sentenceOf } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit } from './lexicon/match';
import type { Reading } from './reading';
import { sarcasticSpan } from './sarcastic-span';

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
/** Words between a negation and what it denies. */
const NEGATION_REACH = 4;
/** Who tells of these is not just asking. */
const OWN_TROUBLE = [
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
] as const satisfies readonly LexiconKey[];
const TROUBLE = [...FAILURE, ...BLAME, 'problem', 'cannot'] as const satisfies readonly LexiconKey[];
const BETTER = ['better', 'faster', 'quicker', 'easier', 'nicer', 'cheaper'];

/** @returns the forms of a text, by its phrases. */
export function formsOf(reading: Reading): Forms {
  const meant = (hit: Hit): boolean => !reading.unmeant.has(hit);
  const has = (key: LexiconKey): boolean => hitsOf(reading, key).some(meant);
  const opens = (key: LexiconKey): boolean => hitsOf(reading, key).some((hit) => hit.from < OPENING);
  const asks = reading.tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
  const warm = hitsOf(reading, 'positive').filter(meant).length;
  const sarcastic = sarcasticSpan(reading);
  const settled = settledSpan(reading);
  return {
    question: asks || opens('how-to') || opens('where-is') || opens('form-ask'),
    // The English wishes were gathered for this; other languages have the list of the score.
    idea: has(reading.lang === 'en' ? 'form-wish' : 'idea'),
    praise: !sarcastic && (has('praise') || warm >= 2 || (warm >= 1 && (has('thanks') || !asks))),
    thanks: !sarcastic && (has('thanks') || has('praise')),
    trouble: [...FAILURE, ...BLAME].some(has) || has('form-fault-ask') || has('form-breach'),
    failed: FAILURE.some(has),
    answers: opens('form-answer') || opens('supplies-details'),
    asksPlainly: plainAsk(reading),
    settled,
    praised: sarcastic ? undefined : (praiseAfter(reading) ?? comparison(reading)),
    sarcastic: settled ? undefined : sarcastic,
  };
}

function plainAsk(reading: Reading): Span | undefined {
  const [ask] = hitsOf(reading, 'form-ask');
  if (!ask) return undefined;
  const supposed = new Set(hitsOf(reading, 'form-if').map((hit) => sentenceOf(reading, hit)));
  const own = hitsOf(reading, 'own-mistake').length > 0;
  const told = hitsOfAny(reading, OWN_TROUBLE).some(
    (hit) =>
      !reading.unmeant.has(hit) &&
      !supposed.has(sentenceOf(reading, hit)) &&
      !(own && hit.key === 'wrong-item'),
  );
  if (told) return undefined;
  const asked = new Set(hitsOf(reading, 'form-ask').map((hit) => sentenceOf(reading, hit)));
  const elsewhere = hitsOfAny(reading, TROUBLE).some((hit) => !asked.has(sentenceOf(reading, hit)));
  return own || !elsewhere ? ask : undefined;
}

function settledSpan(reading: Reading): Span | undefined {
  const asked = new Set(hitsOf(reading, 'form-ask').map((hit) => sentenceOf(reading, hit)));
  const negations = hitsOf(reading, 'negated');
  const last = hitsOf(reading, 'resolved')
    .filter((hit) => !asked.has(sentenceOf(reading, hit)))
    .findLast(
      (hit) =>
        !negations.some(({ to }) => to <= hit.from && hit.from - to < NEGATION_REACH) &&
        hitsOf(reading, 'form-if').every((one) => one.to > hit.from || hit.from - one.to > NEGATION_REACH),
    );
  if (!last) return undefined;
  const supposed = hitsOf(reading, 'form-if');
  const again = hitsOfAny(reading, TROUBLE).some(
    (hit) =>
      hit.from >= last.to &&
      !reading.unmeant.has(hit) &&
      !supposed.some(({ to }) => to <= hit.to && hit.from - to < NEGATION_REACH),
  );
  return again ? undefined : last;
}

function praiseAfter(reading: Reading): Span | undefined {
  const meant = (hit: Hit): boolean => !reading.unmeant.has(hit);
  const trouble = hitsOfAny(reading, TROUBLE).filter(meant).at(-1);
  const kind = hitsOfAny(reading, ['praise', 'thanks', 'positive']).filter(meant).at(-1);
  if (!trouble || !kind || kind.from < trouble.to) return undefined;
  const thanked = hitsOfAny(reading, ['praise', 'thanks']).some(
    (hit) => meant(hit) && hit.from >= trouble.to,
  );
  // "Please help, thanks" is a manner of asking: the kind words must say what was good.
  const said = [...hitsOf(reading, 'form-helped'), ...hitsOf(reading, 'positive')].some(meant);
  const asks = hitsOfAny(reading, ['help-plea', 'fix-it', 'form-fault-ask', 'negated']).length > 0;
  return thanked && said && !asks ? kind : undefined;
}

/** "So much faster than the long queue": what follows is not what happened. */
function comparison(reading: Reading): Span | undefined {
  const than = reading.words.findIndex(({ text }) => text === 'than');
  const better = reading.words.slice(Math.max(0, than - 2), Math.max(0, than));
  if (than < 0 || !better.some(({ text }) => BETTER.includes(text))) return undefined;
  const before = hitsOfAny(reading, [...TROUBLE, 'negated']).some(
    (hit) => hit.to <= than && !reading.unmeant.has(hit),
  );
  return before || hitsOfAny(reading, ['praise', 'positive']).length === 0
    ? undefined
    : { from: Math.max(0, than - 1), to: than + 1 };
}
