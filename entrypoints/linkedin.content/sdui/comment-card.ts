import { cardKeyOf } from './card-key';
import { CARD_KEY, COMMENT_LIST, LIST_ITEM } from './selectors';

/**
 * @returns the card a comment stands under: around it in a feed; on a single
 * post's page the first item of the list the comment is in
 */
export function cardOfComment(comment: Element): Element | undefined {
  const around = comment.parentElement?.closest(CARD_KEY);
  if (around && cardKeyOf(around)) return listItemOf(around);
  const list = comment.closest(COMMENT_LIST);
  const first = Array.from(list?.querySelectorAll(CARD_KEY) ?? []).find((element) => cardKeyOf(element));
  return first && listItemOf(first);
}

function listItemOf(element: Element): Element {
  return element.matches(LIST_ITEM) ? element : (element.querySelector(LIST_ITEM) ?? element);
}
