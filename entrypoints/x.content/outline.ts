/**
 * One pass over a post's element: what belongs to the post itself and what to
 * a quoted one. Every field is then read from its own half, so that a quote's
 * text, author or id can never become the post's.
 */
import { ANCHORS, OUTLINE, PAGE, type Anchor } from './selectors';

export type Outline = {
  readonly article: Element;
  /** Subtrees that are not the post's own: quote cards, nested articles. */
  readonly foreign: readonly Element[];
  readonly byTestId: ReadonlyMap<string, readonly Element[]>;
  readonly links: readonly Element[];
  readonly times: readonly Element[];
};
export type Part = { readonly element: Element; readonly name: string };

const QUOTE_MARKS = `${ANCHORS.header[0].css},time`;
const TEST_ID = /^\[data-testid="([^"]+)"\]$/;

/** @returns the outline of one post element */
export function outlinePost(article: Element): Outline {
  const foreign: Element[] = [];
  const byTestId = new Map<string, Element[]>();
  const links: Element[] = [];
  const times: Element[] = [];
  for (const element of article.querySelectorAll(OUTLINE)) {
    // Document order: only the last subtree found can contain what follows.
    if (foreign.at(-1)?.contains(element)) continue;
    if (isForeign(element)) {
      foreign.push(element);
      continue;
    }
    const testId = element.getAttribute('data-testid');
    if (testId !== null) {
      const same = byTestId.get(testId);
      if (same) same.push(element);
      else byTestId.set(testId, [element]);
    }
    if (element.localName === 'a') links.push(element);
    else if (element.localName === 'time') times.push(element);
  }
  return { article, foreign, byTestId, links, times };
}

/** A quote is a link-like card with a header of its own, or (unavailable ones) a nested article. */
function isForeign(element: Element): boolean {
  if (element.localName === 'article') return true;
  return (
    element.localName === 'div' &&
    element.getAttribute('role') === 'link' &&
    element.querySelector(QUOTE_MARKS) !== null
  );
}

/** @returns the post's own elements that match one selector, in document order */
export function ownElements(outline: Outline, css: string): readonly Element[] {
  const testId = TEST_ID.exec(css)?.[1];
  if (testId !== undefined) return outline.byTestId.get(testId) ?? [];
  return [...outline.article.querySelectorAll(css)].filter(
    (element) => !outline.foreign.some((subtree) => subtree.contains(element)),
  );
}

/** @returns the first own element an anchor finds, and that anchor's name */
export function ownPart(outline: Outline, anchors: readonly Anchor[]): Part | undefined {
  for (const { name, css } of anchors) {
    const element = ownElements(outline, css)[0];
    if (element) return { element, name };
  }
  return undefined;
}

/** @returns the row of the timeline a post stands in */
export function cellOf(article: Element): Element | undefined {
  return article.closest(PAGE.cell) ?? undefined;
}
