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
  /** Two whole posts share the element: neither can be told from the other. */
  readonly isMixed: boolean;
  readonly byTestId: ReadonlyMap<string, readonly Element[]>;
  readonly links: readonly Element[];
  readonly times: readonly Element[];
};
export type Part = { readonly element: Element; readonly name: string };

const TEST_ID = /^\[data-testid="([^"]+)"\]$/;
const HEADER = ANCHORS.header[0].css;
const QUOTE_MARKS = `${HEADER},${ANCHORS.text[0].css},time`;

/** More of any part than a post has; a page that says otherwise must not cost seconds. */
const MOST = 400;

/** @returns the outline of one post element */
export function outlinePost(article: Element): Outline {
  const { foreign, isMixed } = foreignSubtrees(article);
  const isOwn = (element: Element) => !isIn(foreign, element);
  const byTestId = new Map<string, Element[]>();
  for (const element of firstOf(article.querySelectorAll('[data-testid]'))) {
    if (!isOwn(element)) continue;
    const testId = element.getAttribute('data-testid') ?? '';
    const same = byTestId.get(testId);
    if (same) same.push(element);
    else byTestId.set(testId, [element]);
  }
  return {
    article,
    foreign,
    isMixed,
    byTestId,
    // Several times faster than one query with a list of selectors.
    links: firstOf(article.getElementsByTagName('a')).filter(isOwn),
    times: firstOf(article.getElementsByTagName('time')).filter(isOwn),
  };
}

/**
 * A quote is a link-like card with a header, a text or a time of its own, or
 * (unavailable ones) a nested article. Should the card lose its role, a second
 * header still gives it away: all around it up to where the first one begins.
 */
function foreignSubtrees(article: Element): { readonly foreign: Element[]; readonly isMixed: boolean } {
  const nested = firstOf(article.getElementsByTagName('article'));
  const cards = firstOf(article.querySelectorAll(PAGE.card)).filter(
    (card) => card.querySelector(QUOTE_MARKS) !== null,
  );
  const known = [...nested, ...cards];
  const headers = firstOf(article.querySelectorAll(HEADER));
  const [first, ...others] = headers.filter((header) => !isIn(known, header));
  if (!first || others.length === 0) return { foreign: known, isMixed: false };
  const unmarked = others.map((header) => widest(header, first));
  const isMixed = unmarked.some((subtree) => subtree.querySelector(PAGE.actionBar) !== null);
  return { foreign: [...known, ...unmarked], isMixed };
}

/** @returns the largest subtree around `inner` that does not hold `outside` */
function widest(inner: Element, outside: Element): Element {
  let subtree = inner;
  for (
    let around = subtree.parentElement;
    around && !around.contains(outside);
    around = subtree.parentElement
  ) {
    subtree = around;
  }
  return subtree;
}

/** By index: a live collection of 20,000 is not walked to its end. */
function firstOf(elements: ArrayLike<Element>): Element[] {
  const first: Element[] = [];
  for (let place = 0; place < MOST; place += 1) {
    const element = elements[place];
    if (!element) break;
    first.push(element);
  }
  return first;
}

function isIn(subtrees: readonly Element[], element: Element): boolean {
  return subtrees.some((subtree) => subtree.contains(element));
}

/** @returns the post's own elements that match one selector, in document order */
export function ownElements(outline: Outline, css: string): readonly Element[] {
  const testId = TEST_ID.exec(css)?.[1];
  if (testId !== undefined) return outline.byTestId.get(testId) ?? [];
  return [...outline.article.querySelectorAll(css)].filter((element) => !isIn(outline.foreign, element));
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
