/** Where an element stands among others. */

/** @returns whether an ancestor of `element` (or itself) that matches `css` lies strictly inside `root` */
export function isWithin(element: Element, css: string, root: Element): boolean {
  const match = element.closest(css);
  return match !== null && match !== root && root.contains(match);
}

/** @returns whether no ancestor of `element` matches `css` */
export function isOutermost(element: Element, css: string): boolean {
  return !element.parentElement?.closest(css);
}
