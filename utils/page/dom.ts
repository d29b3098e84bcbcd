/** Looking things up in a page, in few words: what every adapter does most. */

/** Says whether an element belongs to what is being read. */
export type Accept = (element: Element) => boolean;

const any: Accept = () => true;

/** @returns what matches under `root` and is accepted, in document order */
export function all(root: ParentNode, css: string, accept = any): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(css)].filter((element) => accept(element));
}

/** @returns `root` itself if it matches, then what matches below it, in document order */
export function allWithRoot(root: ParentNode, css: string): Element[] {
  const below = all(root, css);
  return isElement(root) && root.matches(css) ? [root, ...below] : below;
}

/** @returns the first that matches under `root` and is accepted */
export function first(root: ParentNode, css: string, accept = any): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>(css)) if (accept(element)) return element;
  return undefined;
}

/** @returns the first that is accepted, by the first selector that has one; the most stable stands first */
export function firstBy(root: ParentNode, ways: readonly string[], accept = any): HTMLElement | undefined {
  for (const css of ways) {
    const found = first(root, css, accept);
    if (found) return found;
  }
  return undefined;
}

/** @returns an attribute's value without blanks around it; empty when there is none, or no element */
export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name)?.trim() ?? '';
}

/** The element itself, then those around it, at most `levels` in all. */
export function* upFrom(element: Element | null | undefined, levels: number): Generator<Element> {
  let at = element;
  for (let level = 0; at && level < levels; level += 1) {
    yield at;
    at = at.parentElement;
  }
}

/** @returns whether `later` starts after `earlier` in the document (inside it counts) */
export function isAfter(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & 4) !== 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
