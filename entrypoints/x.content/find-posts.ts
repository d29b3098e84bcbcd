/** Which elements are posts. */
import { ANCHORS, PAGE } from './selectors';

const HOLDERS = `article,${PAGE.cell},${PAGE.anyDialog}`;

/**
 * @returns top-level post elements under, or at, `root` in document order.
 * A nested article is a quote; an article in a dialog outside any timeline is
 * the post a reply dialog shows above its box, on the page already.
 */
export function findPosts(root: ParentNode): Element[] {
  for (const { css } of ANCHORS.post) {
    const found = [...root.querySelectorAll(css)].filter(isOfItsOwn);
    if (isElement(root) && root.matches(css) && isOfItsOwn(root)) found.unshift(root);
    if (found.length > 0) return found;
  }
  return [];
}

function isOfItsOwn(article: Element): boolean {
  const holder = article.parentElement?.closest(HOLDERS);
  return !holder || holder.matches(PAGE.cell);
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}
