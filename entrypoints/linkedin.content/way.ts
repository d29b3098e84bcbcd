/** Looking something up by several anchors, the most stable first. */

/** One anchor. `name` says in the site's health which one still holds. */
export type Way = { readonly name: string; readonly css: string };

/** Says whether an element belongs to what is being read. */
export type Accept = (element: Element) => boolean;

export type Found = { readonly element: Element; readonly way: string };

/** @returns one selector list of all ways, for when it does not matter which one holds */
export function anyOf(ways: readonly Way[]): string {
  return ways.map(({ css }) => css).join(', ');
}

/**
 * @param accept leaves out elements that belong to something else inside `root` (a comment, a quote)
 * @returns the first accepted element of the first way that has one
 */
export function findFirst(
  root: Element,
  ways: readonly Way[],
  accept: Accept = () => true,
): Found | undefined {
  for (const { name, css } of ways) {
    for (const element of root.querySelectorAll(css)) {
      if (accept(element)) return { element, way: name };
    }
  }
  return undefined;
}

/** @returns `root` itself if it matches, then what matches below it, in document order */
export function queryWithRoot(root: ParentNode, css: string): Element[] {
  const below = Array.from(root.querySelectorAll(css));
  return root instanceof Element && root.matches(css) ? [root, ...below] : below;
}

/** @returns whether an ancestor of `element` (or itself) that matches `css` lies strictly inside `root` */
export function isWithin(element: Element, css: string, root: Element): boolean {
  const match = element.closest(css);
  return match !== null && match !== root && root.contains(match);
}

/** @returns whether no ancestor of `element` matches `css` */
export function isOutermost(element: Element, css: string): boolean {
  return !element.parentElement?.closest(css);
}

/** @returns whether `later` stands after `earlier` in the document (inside it counts) */
export function isAfter(later: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
