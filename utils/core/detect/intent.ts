/** What the author wants: the complaint score first, then the form of the text. */
import type { Intent, Risk } from './finding';
import type { Forms } from './forms';

/** From here on the score alone decides, whatever the form. */
const SURE = 0.8;
/** Below this a wish stays a wish, even when it names what bothers its author. */
const WISH_BELOW = 0.6;
/** A question or an answer that names no trouble is a complaint from here on: its words must speak for it. */
const LIKELY = 0.55;
/** Share of the threshold from which a post that names a trouble and is nothing else is a complaint, if no clear one. */
const LEANING = 0.6;
/** Kind words beside a trouble are meant down here. */
const UNLIKELY = 0.12;
/** A wish with hard words but nothing that failed is a wish up to here. */
const SURE_WISH = 0.93;

/** Talk of injury, fire or the law is a complaint in any form, unless nothing else in the text speaks for one. */
const GRAVE: readonly Risk[] = ['safety', 'legal'];
const GRAVE_FROM = 0.15;

/**
 * @param probability of a complaint
 * @param threshold above which a post of this context counts as one
 * @param forms of the text
 * @param risks named in it
 * @param learned what the agent said of similar posts
 * @returns the intent; a doubtful complaint that is only a wish, or a question with no trouble named, is that
 */
export function intentOf(
  probability: number,
  threshold: number,
  forms: Forms,
  risks: readonly Risk[] = [],
  learned?: Intent,
): Intent {
  const plain = withoutCorrections(probability, threshold, forms, risks);
  // What similar posts were said to be settles only what kind of no complaint it is: the score has its say first.
  if (learned === 'complaint' && probability >= threshold) return learned;
  return plain === 'complaint' || learned === undefined || learned === 'complaint' ? plain : learned;
}

function withoutCorrections(
  probability: number,
  threshold: number,
  forms: Forms,
  risks: readonly Risk[],
): Intent {
  if (probability >= GRAVE_FROM && isGrave(risks)) return 'complaint';
  if (forms.settled && probability < SURE) return forms.thanks || forms.praise ? 'praise' : 'other';
  if (forms.praised && probability < SURE) return 'praise';
  if (forms.idea && (probability < WISH_BELOW || (!forms.failed && probability < SURE_WISH))) return 'idea';
  if (probability >= SURE) return 'complaint';
  const asks = forms.question && (forms.asksPlainly !== undefined || !forms.trouble);
  const turn = forms.answers && !forms.trouble;
  if (probability >= (asks || turn ? LIKELY : threshold) && !(forms.asksPlainly && forms.question))
    return 'complaint';
  if (forms.question) return 'question';
  if (forms.answers) return forms.praise && forms.thanks ? 'praise' : 'other';
  if (forms.trouble && !forms.praise && probability >= threshold * LEANING) return 'complaint';
  if (forms.praise && (!forms.trouble || probability < UNLIKELY)) return 'praise';
  // Kind words beside a trouble are as often sarcasm.
  return forms.thanks && !forms.trouble && probability < threshold ? 'praise' : 'other';
}

/** @returns whether any of these asks for a person of rank, whatever the form of the text. */
export function isGrave(risks: readonly Risk[]): boolean {
  return risks.some((risk) => GRAVE.includes(risk));
}
