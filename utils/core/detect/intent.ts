/** What the author wants: the complaint score first, then the form of the text. */
import type { Intent } from './finding';
import type { Forms } from './forms';

/** From here on the score alone decides, whatever the form. */
const SURE = 0.8;
/** Below this a wish stays a wish, even when it names what bothers its author. */
const WISH_BELOW = 0.6;

/**
 * @param probability of a complaint
 * @param threshold above which a post of this context counts as one
 * @param forms of the text
 * @returns the intent; a doubtful complaint that is only a wish, or a question with no trouble named, is that
 */
export function intentOf(probability: number, threshold: number, forms: Forms): Intent {
  if (probability >= SURE) return 'complaint';
  if (forms.idea && (probability < WISH_BELOW || !forms.trouble)) return 'idea';
  if (probability >= threshold && (forms.trouble || !forms.question)) return 'complaint';
  if (forms.question) return 'question';
  // Kind words beside a trouble are as often sarcasm.
  return forms.praise && !forms.trouble ? 'praise' : 'other';
}
