/**
 * One pass over a post's element: what belongs to the post itself and what to
 * a quoted one. Every field is then read from its own half, so that a quote's
 * text, author or id can never become the post's.
 */
import { ANCHORS, PAGE, type Anchor } from './selectors';

export type Outline = {
  readonly article: Element;
  /** Subtrees that are not the post's own: quote cards, nested articles. */
  readonly foreign: readonly Element[];
  readonly byTestId: ReadonlyMap<string, readonly Element[]>;
  readonly links: readonly Element[];
  readonly times: readonly Element[];
};
export type Part = { readonly element: Element; readonly name: string };

const TEST_ID = /^\[data-testid="([^"]+)"\]$/;
const QUOTE_MARKS = `${ANCHORS.header[0].css},${ANCHORS.text[0].css},time`;

/** @returns the outline of one post element */
export function outlinePost(article: Element): Outline {
  const foreign = foreignSubtrees(article);
  const isOwn = (element: Element) => !foreign.some((subtree) => subtree.contains(element));
  const byTestId = new Map<string, Element[]>();
  for (const element of article.querySelectorAll('[data-testid]')) {
    if (!isOwn(element)) continue;
    const testId = element.getAttribute('data-testid') ?? '';
    const same = byTestId.get(testId);
    if (same) same.push(element);
    else byTestId.set(testId, [element]);
  }
  return {
    article,
    foreign,
    byTestId,
    // Several times faster than one query with a list of selectors.
    links: Array.from(article.getElementsByTagName('a')).filter(isOwn),
    times: Array.from(article.getElementsByTagName('time')).filter(isOwn),
  };
}

/** A quote is a link-like card with a header, a text or a time of its own, or (unavailable ones) a nested article. */
function foreignSubtrees(article: Element): Element[] {
  const nested = Array.from(article.getElementsByTagName('article'));
  const cards = Array.from(article.querySelectorAll(PAGE.card)).filter(
    (card) => card.querySelector(QUOTE_MARKS) !== null,
  );
  return [...nested, ...cards];
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
