import { isOutermost, isWithin } from '@/entrypoints/linkedin.content/place';
import { findCommentUrn, type CommentUrn } from '@/entrypoints/linkedin.content/urn';
import { allWithRoot, attr } from '@/utils/page/dom';
import { cardKeyOf, keyOfCard } from './card-key';
import {
  CARD_KEY,
  COMMENT,
  COMMENT_AREA,
  COMMENT_LIST,
  LIST_ITEM,
  MENU_ICON,
  TEXT_BOX,
  VIEW_NAME_UPDATE,
} from './selectors';

const KEYED_COMMENT = /^(?:replaceableComment|CommentComponentReference)_urn:li:comment:\(/;

/** @returns cards and comments of the new pages, each once, in document order */
export function findPosts(root: ParentNode): Element[] {
  const keyed = allWithRoot(root, `${CARD_KEY},${COMMENT}`).flatMap((element) => rootOf(element) ?? []);
  return keyed.length > 0 ? [...new Set(keyed)] : allWithRoot(root, LIST_ITEM).filter(isUnkeyedCard);
}

/** @returns the card or comment an element with a key is the root, a wrapper or an inner part of */
function rootOf(element: Element): Element | undefined {
  return isComment(element) ? outermostComment(element) : cardOf(element);
}

/** @returns the list item, whether the key is on it or on the wrapper around it; a comment's is not meant */
function cardOf(element: Element): Element | undefined {
  if (!cardKeyOf(element)) return undefined;
  const inner = element.matches(LIST_ITEM) ? element : element.querySelector(LIST_ITEM);
  return inner && !isWithin(inner, COMMENT_AREA, element) ? inner : element;
}

/**
 * @returns the card a comment stands under: around it in a feed; on a single
 * post's page the first item of the list the comment is in
 */
export function cardOfComment(comment: Element): Element | undefined {
  const around = comment.parentElement?.closest(CARD_KEY);
  const first = comment.closest(COMMENT_LIST)?.querySelector(CARD_KEY);
  return (around && cardOf(around)) ?? (first ? cardOf(first) : undefined);
}

export function isCard(element: Element): boolean {
  return keyOfCard(element) !== undefined || isUnkeyedCard(element);
}

export function isComment(element: Element): boolean {
  return commentUrnOf(element) !== undefined;
}

/** @returns the urn a comment's element is keyed with, in one spelling */
export function commentUrnOf(element: Element): CommentUrn | undefined {
  const key = attr(element, 'componentkey') || element.id;
  return KEYED_COMMENT.test(key) ? findCommentUrn(key) : undefined;
}

/** @returns the outermost element with the same urn, so that each scan gives the same one */
export function outermostComment(element: Element): Element {
  const around = element.parentElement?.closest(COMMENT);
  return around && commentUrnOf(around) === commentUrnOf(element) ? outermostComment(around) : element;
}

/** The last resort, should the key's form change: a list item with a text box and a control menu. */
function isUnkeyedCard(element: Element): boolean {
  return (
    element.matches(LIST_ITEM) &&
    [TEXT_BOX, MENU_ICON].every((css) => element.querySelector(css)) &&
    !element.querySelector(VIEW_NAME_UPDATE) &&
    isOutermost(element, `${LIST_ITEM},${COMMENT_AREA}`)
  );
}
