/** Which post a comment stands under. */
import { readHead } from './post-parts';
import { firstOutsideComments, isLayer, MAX_CLIMB, outsideComments, unitOf } from './post-unit';
import { css } from './selectors';

const UNIT = css('unit');
const PARTS = css('header', 'message');
const PARTS_IN_UNIT = css('header', 'message', 'heading');

/** @returns the element of the whole post; undefined when more than one post is near, or none */
export function postAround(comment: Element): Element | undefined {
  let node = comment.parentElement;
  const wrapper = node?.closest(UNIT);
  // A wrapper that is still empty says nothing, and its neighbours are other posts.
  if (wrapper) return firstOutsideComments(wrapper, PARTS_IN_UNIT) ? unitOf(wrapper) : undefined;
  for (let level = 0; node && level < MAX_CLIMB; level += 1) {
    const units = new Set(outsideComments(node, PARTS).map(unitOf));
    if (units.size > 1) return undefined;
    const [unit] = units;
    if (unit) return unit;
    // What lies behind a dialog or beside a photo is another post.
    if (isLayer(node)) return node.matches('[role="complementary"]') ? postOfViewer(node) : undefined;
    node = node.parentElement;
  }
  return undefined;
}

/** Beside an open photo nothing is marked; the post is where somebody is named. */
function postOfViewer(layer: Element): Element | undefined {
  const { header } = readHead(layer);
  return header && unitOf(header);
}
