/** Which element is one whole post, and which post a comment belongs to. */
import { css } from './selectors';

/** Levels climbed at most where no wrapper marks a post. Real pages need under 20. */
export const MAX_CLIMB = 40;
const COMMENT = css('comment');
const UNIT = css('unit');
const LAYER = css('layer');
const HEADER = css('header');
const MESSAGE = css('message');
const PARTS_IN_UNIT = css('header', 'message', 'heading');
const ACTIONS = css('actions');

export function isComment(element: Element): boolean {
  return element.matches(COMMENT);
}

/** @returns the comment an element is in (or is) */
export function commentAround(element: Element): Element | undefined {
  return element.closest(COMMENT) ?? undefined;
}

export function isAmongComments(element: Element): boolean {
  return commentAround(element) !== undefined;
}

/** @returns elements under `root` that are not part of a comment, in document order */
export function outsideComments(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !commentAround(element));
}

/** @returns the first of `outsideComments`; posts begin with what is looked for, so it is found at once */
export function firstOutsideComments(root: ParentNode, selector: string): HTMLElement | undefined {
  const first = root.querySelector<HTMLElement>(selector);
  if (!first) return undefined;
  return isAmongComments(first) ? outsideComments(root, selector)[0] : first;
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
  const first = outer && firstOutsideComments(outer, PARTS_IN_UNIT);
  return outer && first?.closest(UNIT) === outer ? outer : wrapper;
}

/**
 * Where nothing marks the post: the smallest element with the part and a row of
 * actions, else with nothing around it that could be another post. Without the
 * row a shared post and the one that shares it cannot be told apart.
 */
function unmarkedUnit(part: Element): Element | undefined {
  let alone: Element | undefined;
  let node = part.parentElement;
  for (let level = 0; node && level < MAX_CLIMB && !isPage(node); level += 1) {
    if (node.querySelector(UNIT)) break;
    const actions = node.querySelector(ACTIONS);
    if (actions) return isRowOf(actions, part) ? node : alone;
    if (countPosts(node) > 1) return undefined;
    if (isLayer(node)) break;
    alone = node;
    node = node.parentElement;
  }
  return alone;
}

/** A row of actions belongs to the post it is nearest to: not to a neighbour that has none. */
function isRowOf(actions: Element, part: Element): boolean {
  let node = actions.parentElement;
  while (node && !node.querySelector(PARTS_IN_UNIT)) node = node.parentElement;
  return node?.contains(part) === true;
}

function countPosts(root: Element): number {
  const messages = outsideComments(root, MESSAGE).filter(
    (message) => !message.parentElement?.closest(MESSAGE),
  );
  return Math.max(messages.length, outsideComments(root, HEADER).length);
}

function isPage(element: Element): boolean {
  return element.matches('body, main, [role="main"], [role="feed"]');
}

export function isLayer(element: Element): boolean {
  return element.matches(LAYER);
}
