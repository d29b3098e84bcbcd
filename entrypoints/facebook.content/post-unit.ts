/** Which element is one whole post, and which post a comment belongs to. */
import { all, first, upFrom } from '@/utils/page/dom';
import { ACTIONS, COMMENT, HEADER, LAYER, MESSAGE, PARTS_IN_UNIT, UNIT } from './selectors';

/** Levels climbed at most where no wrapper marks a post. Real pages need under 20. */
export const MAX_CLIMB = 40;
const PAGE = 'body,main,[role="main"],[role="feed"]';

export function isComment(element: Element): boolean {
  return element.matches(COMMENT);
}

/** @returns the comment an element is in (or is) */
export function commentAround(element: Element): Element | null {
  return element.closest(COMMENT);
}

/** @returns elements under `root` that are not part of a comment, in document order */
export function outsideComments(root: ParentNode, css: string): HTMLElement[] {
  return all(root, css, (element) => !commentAround(element));
}

/** @returns the first of `outsideComments`; posts begin with what is looked for, so it is found at once */
export function firstOutsideComments(root: ParentNode, css: string): HTMLElement | undefined {
  return first(root, css, (element) => !commentAround(element));
}

/** @returns the texts of the posts in `root`, each once */
export function messagesIn(root: ParentNode): HTMLElement[] {
  return outsideComments(root, MESSAGE).filter((found) => !found.parentElement?.closest(MESSAGE));
}

/**
 * @param part a post's header or message, or the wrapper itself
 * @returns the element that holds the whole post
 */
export function unitOf(part: Element): Element | undefined {
  const wrapper = part.closest(UNIT);
  if (!wrapper) return unmarkedUnit(part);
  // A shared post may come in a wrapper of its own inside the one that shares it.
  const outer = wrapper.parentElement?.closest(UNIT);
  return outer && firstOutsideComments(outer, PARTS_IN_UNIT)?.closest(UNIT) === outer ? outer : wrapper;
}

/**
 * Where nothing marks the post: the smallest element with the part and a row of
 * actions, else with nothing around it that could be another post. Without the
 * row a shared post and the one that shares it cannot be told apart.
 */
function unmarkedUnit(part: Element): Element | undefined {
  let alone: Element | undefined;
  for (const node of upFrom(part.parentElement, MAX_CLIMB)) {
    if (node.matches(PAGE) || node.querySelector(UNIT)) break;
    const actions = node.querySelector(ACTIONS);
    if (actions) return isRowOf(actions, part) ? node : alone;
    if (Math.max(messagesIn(node).length, outsideComments(node, HEADER).length) > 1) return undefined;
    if (node.matches(LAYER)) break;
    alone = node;
  }
  return alone;
}

/** A row of actions belongs to the post it is nearest to: not to a neighbour that has none. */
function isRowOf(actions: Element, part: Element): boolean {
  let node = actions.parentElement;
  while (node && !node.querySelector(PARTS_IN_UNIT)) node = node.parentElement;
  return node?.contains(part) === true;
}
