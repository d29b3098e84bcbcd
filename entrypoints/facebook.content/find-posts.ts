/** Finds the posts, comments and replies of a page, each once. */
import { allWithRoot } from '@/utils/page/dom';
import { dropCopies } from './drop-copies';
import { readHead } from './post-parts';
import { commentAround, isComment, unitOf } from './post-unit';
import { ACTIONS, COMMENT, PARTS, STREAMED, UNIT, VIEWER_HEADING } from './selectors';

const ANCHORS = [COMMENT, UNIT, PARTS, VIEWER_HEADING].join();

/**
 * Anchored on what a post is made of, not on its wrapper: three shapes of
 * wrapper are live at once, one of them without any mark.
 * @returns elements at or under `root`, in document order
 */
export function findPosts(root: ParentNode): Element[] {
  const found = new Set<Element>();
  let last: Element | undefined;
  for (const anchor of allWithRoot(root, ANCHORS)) {
    // All the parts of one post come in a row.
    if (last?.contains(anchor) && !anchor.matches(UNIT) && !isComment(anchor)) continue;
    const item = itemOf(anchor);
    if (!item || !root.contains(item) || item.closest(STREAMED)) continue;
    found.add(item);
    if (!isComment(item)) last = item;
  }
  return dropCopies([...found]);
}

function itemOf(anchor: Element): Element | undefined {
  const comment = commentAround(anchor);
  // What a comment holds (a card with a heading) is not a post.
  if (comment) return comment === anchor ? comment : undefined;
  const unit = unitOf(anchor);
  return unit && hasSubstance(unit) ? unit : undefined;
}

/** Without it a wrapper is a skeleton, emptied for a while, or no post ("people you may know"). */
function hasSubstance(unit: Element): boolean {
  if (unit.querySelector(PARTS)) return true;
  return unit.querySelector(ACTIONS) !== null && readHead(unit).header !== undefined;
}
