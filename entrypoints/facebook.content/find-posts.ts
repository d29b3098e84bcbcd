/** Finds the posts, comments and replies of a page, each once. */
import { dropCopies } from './drop-copies';
import { commentAround, unitOf } from './post-unit';
import { css } from './selectors';

const ANCHORS = css('comment', 'unit', 'header', 'message');
const STREAMED = css('streamed');
/** Without one of these a wrapper is a skeleton, emptied for a while, or no post ("people you may know"). */
const SUBSTANCE = `${css('header', 'message')},:is(${css('heading')}) a[href]`;

/**
 * Anchored on what a post is made of, not on its wrapper: three shapes of
 * wrapper are live at once, one of them without any mark.
 * @returns elements at or under `root`, in document order
 */
export function findPosts(root: ParentNode): Element[] {
  const found = new Set<Element>();
  for (const anchor of anchorsIn(root)) {
    const item = itemOf(anchor);
    if (item && root.contains(item) && !item.closest(STREAMED)) found.add(item);
  }
  return dropCopies([...found]);
}

function anchorsIn(root: ParentNode): Element[] {
  const under = [...root.querySelectorAll(ANCHORS)];
  return isElement(root) && root.matches(ANCHORS) ? [root, ...under] : under;
}

function itemOf(anchor: Element): Element | undefined {
  const comment = commentAround(anchor);
  // What a comment holds (a card with a heading) is not a post.
  if (comment) return comment === anchor ? comment : undefined;
  const unit = unitOf(anchor);
  return unit?.querySelector(SUBSTANCE) ? unit : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
