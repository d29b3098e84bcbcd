/** Which post a comment stands under. */
import { upFrom } from '@/utils/page/dom';
import { readHead } from './post-parts';
import { firstOutsideComments, MAX_CLIMB, outsideComments, unitOf } from './post-unit';
import { LAYER, PARTS, PARTS_IN_UNIT, UNIT, VIEWER } from './selectors';

/** @returns the element of the whole post; undefined when more than one post is near, or none */
export function postAround(comment: Element): Element | undefined {
  const around = comment.parentElement;
  const wrapper = around?.closest(UNIT);
  // A wrapper that is still empty says nothing, and its neighbours are other posts.
  if (wrapper) return firstOutsideComments(wrapper, PARTS_IN_UNIT) && unitOf(wrapper);
  for (const node of upFrom(around, MAX_CLIMB)) {
    const [unit, ...others] = unitsIn(node);
    if (others.length > 0) return undefined;
    if (unit) return unit;
    if (node.matches(LAYER)) {
      // What lies behind a dialog or beside a photo is another post.
      // Beside an open photo nothing is marked; the post is where somebody is named.
      const { header } = node.matches(VIEWER) ? readHead(node) : {};
      return header && unitOf(header);
    }
  }
  return undefined;
}

/** @returns the posts with parts in `root`; undefined stands for those that cannot be told apart */
export function unitsIn(root: ParentNode, parts = PARTS): Set<Element | undefined> {
  return new Set(outsideComments(root, parts).map(unitOf));
}
