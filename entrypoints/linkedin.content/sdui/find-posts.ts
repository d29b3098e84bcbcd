import { findCommentUrn, formatCommentUrn } from '@/entrypoints/linkedin.content/urn';
import { isOutermost, isWithin, queryWithRoot } from '@/entrypoints/linkedin.content/way';
import { cardKeyOf } from './card-key';
import {
  CARD_KEY,
  COMMENT,
  COMMENT_AREA,
  COMMENT_REFERENCE,
  LIST_ITEM,
  MENU_ICON,
  TEXT_BOX,
  VIEW_NAME_UPDATE,
} from './selectors';

const KEYED_COMMENT = /^(?:replaceableComment|CommentComponentReference)_urn:li:comment:\(/;
const KEYED = `${CARD_KEY}, ${COMMENT}, ${COMMENT_REFERENCE}`;

/** @returns cards and comments of the new pages, each once, in document order */
export function findPosts(root: ParentNode): Element[] {
  const keyed = new Set(queryWithRoot(root, KEYED).flatMap((element) => rootOf(element) ?? []));
  return keyed.size > 0 ? [...keyed] : unkeyedCards(root);
}

/** @returns the card or comment an element with a key is the root, a wrapper or an inner part of */
function rootOf(element: Element): Element | undefined {
  if (commentUrnOf(element) !== undefined) return outermostComment(element);
  return cardKeyOf(element) && cardOf(element);
}

/** @returns the list item, whether the key is on it or on the wrapper around it; a comment's is not meant */
export function cardOf(element: Element): Element {
  const inner = element.matches(LIST_ITEM) ? element : element.querySelector(LIST_ITEM);
  return inner && !isWithin(inner, COMMENT_AREA, element) ? inner : element;
}

export function isComment(element: Element): boolean {
  return commentUrnOf(element) !== undefined;
}

/** @returns the urn a comment's element is keyed with, in one spelling */
export function commentUrnOf(element: Element): string | undefined {
  const key = element.getAttribute('componentkey') ?? element.id;
  if (!KEYED_COMMENT.test(key)) return undefined;
  const urn = findCommentUrn(key);
  return urn && formatCommentUrn(urn);
}

/** @returns the outermost element with the same urn, so that each scan gives the same one */
export function outermostComment(element: Element): Element {
  const urn = commentUrnOf(element);
  let outermost = element;
  for (
    let outer = commentAround(element);
    outer && commentUrnOf(outer) === urn;
    outer = commentAround(outer)
  ) {
    outermost = outer;
  }
  return outermost;
}

function commentAround(element: Element): Element | undefined {
  return element.parentElement?.closest(`${COMMENT}, ${COMMENT_REFERENCE}`) ?? undefined;
}

/** The last resort, should the key's form change: a list item with a text box and a control menu. */
function unkeyedCards(root: ParentNode): Element[] {
  return queryWithRoot(root, LIST_ITEM).filter(isUnkeyedCard);
}

export function isUnkeyedCard(element: Element): boolean {
  return (
    element.matches(LIST_ITEM) &&
    element.querySelector(VIEW_NAME_UPDATE) === null &&
    element.querySelector(TEXT_BOX) !== null &&
    element.querySelector(MENU_ICON) !== null &&
    isOutermost(element, `${LIST_ITEM}, ${COMMENT_AREA}`)
  );
}
