import { cardKeyOf } from './card-key';
import { cardOf } from './find-posts';
import { CARD_KEY, COMMENT_LIST } from './selectors';

/**
 * @returns the card a comment stands under: around it in a feed; on a single
 * post's page the first item of the list the comment is in
 */
export function cardOfComment(comment: Element): Element | undefined {
  const around = comment.parentElement?.closest(CARD_KEY);
  if (around && cardKeyOf(around)) return cardOf(around);
  const first = comment.closest(COMMENT_LIST)?.querySelector(CARD_KEY);
  return first && cardKeyOf(first) ? cardOf(first) : undefined;
}
