/**
 * What the form of a post to or about the brand gives away beside the learned score, each as log-odds with its reason.
 * Written after the error patterns of docs/judging.md; talk that is not for the brand is left alone.
 */
import type { BrandRelation } from './about-brand';
import { BLAME, FAILURE } from './features/groups';
import { at } from './features/place';
import type { Reason } from './finding';
import type { Forms } from './forms';
import { hasAny, hitsOf, hitsOfAny, listsOf, sentenceOf } from './hits';
import type { LexiconKey } from './lexicon/keys';
import type { Hit } from './lexicon/match';
import type { Reading } from './reading';

type Relation = Pick<BrandRelation, 'aboutBrand' | 'ours' | 'theirs'>;
type Sign = (reading: Reading, forms: Forms, relation: Relation) => Reason | undefined;

const STAFF_REACH = 8;
/** Words of a sentence that is a verdict. */
const VERDICT = 2;
/** A longer text that says something hard says it of many things. */
const SHORT = 16;
const HARD = listsOf(['cheated', 'rude', 'awful', 'unfair', 'poor-service']);
const VERDICTS = listsOf(['awful', 'disappointed', 'unfair']);
const TROUBLE = listsOf([...FAILURE, ...BLAME, 'problem']);
/** Letters between the brand's name and the hard word: "Larkspur are thieves". */
const NAME_REACH = 24;

/** @returns what the forms add or take, at most one of a kind; nothing for a post that does not concern the brand */
export function formSigns(reading: Reading, forms: Forms, relation: Relation): Reason[] {
  if (relation.aboutBrand === 'no') return [];
  return SIGNS.flatMap((sign) => sign(reading, forms, relation) ?? []);
}

const SIGNS: readonly Sign[] = [
  (reading, { asksPlainly }) =>
    asksPlainly && hasAny(reading.hits, TROUBLE)
      ? reason(reading, 'opens-asking', -1.4, asksPlainly)
      : undefined,
  (reading, { settled }) => (settled ? reason(reading, 'resolved', -2, settled) : undefined),
  (reading, { praised }) => (praised ? reason(reading, 'thanks-after-trouble', -2, praised) : undefined),
  (reading, { sarcastic }) => (sarcastic ? reason(reading, 'sarcastic-thanks', 4, sarcastic) : undefined),
  (reading) => first(reading, 'form-breach', 'breach', 2.5),
  (reading) => first(reading, 'form-bare-fact', 'bare-fact', 2.2),
  (reading) => first(reading, 'form-useless', 'bare-fact', 2.2),
  (reading, { settled }) => (settled ? undefined : first(reading, 'form-too-much', 'but-trouble', 1.5)),
  (reading, { asksPlainly }) =>
    asksPlainly ? undefined : first(reading, 'form-fault-ask', 'why-failure', 1),
  staffConduct,
  answeredBySilence,
  verdict,
  hardWord,
];

function reason(reading: Reading, code: string, weight: number, hit: Pick<Hit, 'from' | 'to'>): Reason {
  return { code, weight, ...at(reading, hit) };
}

function first(reading: Reading, key: LexiconKey, code: string, weight: number): Reason | undefined {
  const [hit] = hitsOf(reading.hits, key);
  return hit && reason(reading, code, weight, hit);
}

function staffConduct(reading: Reading): Reason | undefined {
  const staff = hitsOf(reading.hits, 'form-staff');
  for (const act of hitsOf(reading.hits, 'form-staff-act')) {
    const who = staff.find(
      (hit) =>
        sentenceOf(reading, hit) === sentenceOf(reading, act) &&
        Math.max(act.from - hit.to, hit.from - act.to) < STAFF_REACH,
    );
    if (who)
      return reason(reading, 'staff-conduct', 2.2, {
        from: Math.min(who.from, act.from),
        to: Math.max(who.to, act.to),
      });
  }
  return undefined;
}

/** "I messaged you on Friday. Nothing.": what came back, in a sentence of one word. */
function answeredBySilence(reading: Reading): Reason | undefined {
  const { words } = reading;
  const [asked] = hitsOf(reading.hits, 'contacted');
  const silence = words.findIndex(
    ({ text, sentence }, place) =>
      text === 'nothing' &&
      words[place - 1]?.sentence !== sentence &&
      words[place + 1]?.sentence !== sentence,
  );
  if (!asked || silence < asked.to) return undefined;
  return reason(reading, 'no-response', 2, { from: silence, to: silence + 1 });
}

/** "Unacceptable.": a sentence that is nothing but the judgement. */
function verdict(reading: Reading): Reason | undefined {
  const hit = hitsOfAny(reading.meant, VERDICTS).find((one) => {
    const sentence = sentenceOf(reading, one);
    return reading.words.filter((word) => word.sentence === sentence).length <= VERDICT;
  });
  return hit && reason(reading, hit.key, 1.5, hit);
}

/** "Larkspur are thieves": a short post that names the brand and says something hard. */
function hardWord(
  reading: Reading,
  forms: Forms,
  { aboutBrand, ours, theirs }: Relation,
): Reason | undefined {
  if (aboutBrand !== 'named' || theirs.length > 0 || forms.question || reading.words.length > SHORT)
    return undefined;
  if (hitsOf(reading.hits, 'laughter').length > 0) return undefined;
  const [hit] = hitsOfAny(reading.meant, HARD);
  if (!hit) return undefined;
  const { start } = at(reading, hit);
  const said = ours.some(({ end }) => start >= end && start - end < NAME_REACH);
  return reason(reading, 'calls-names', said ? 3 : 1.2, hit);
}
