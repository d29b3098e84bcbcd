/** Text as this site marks it up: what is for screen readers only is not part of it. */
import { readText, type ReadText } from '@/utils/page/read-text';

/** Words for screen readers ("hashtag"), and the button that opens a long text. */
const NOT_TEXT = '.visually-hidden, .sr-only, .a11y-text, [data-testid="expandable-text-button"]';
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE']);
const MAX_LINE = 200;

const isBlock = (element: Element) => BLOCKS.has(element.tagName);
const skip = (element: Element) => element.matches(NOT_TEXT);

/** @returns a post's text where line breaks of the source show (`white-space: pre-wrap`) */
export function readPreWrapped(element: Element): ReadText {
  return readText(element, { isBlock, skip });
}

/** @returns a post's text where only `br` and blocks break a line */
export function readCollapsed(element: Element): ReadText {
  return readText(element, { isBlock, skip, collapse: true });
}

/**
 * Reads one line. Where the page writes a line twice (once for the eye, once
 * for screen readers) the copy for the eye is taken.
 * @returns at most 200 characters, blanks collapsed; empty when there is nothing
 */
export function readLine(element: Element | null | undefined): string {
  if (!element) return '';
  // A button's words are no text of a post, so `readText` leaves them out; its children are read instead.
  if (element.tagName === 'BUTTON') return Array.from(element.children, readLine).join(' ').trim();
  const seen = visibleCopy(element) ?? element;
  return readText(seen, { skip, max: MAX_LINE }).text.replace(/\s+/g, ' ').trim();
}

/** @returns a name without what follows it on its line ("• 2nd") */
export function readName(element: Element | null | undefined): string {
  return (readLine(element).split('•')[0] ?? '').trim();
}

function visibleCopy(element: Element): Element | undefined {
  for (const copy of element.querySelectorAll('[aria-hidden="true"]')) {
    if (copy.textContent.trim() !== '' && hasTwin(copy)) return copy;
  }
  return undefined;
}

/** A copy for the eye has a sibling with text; a `#` before a tag has its word beside it as plain text. */
function hasTwin(copy: Element): boolean {
  const sibling = copy.previousElementSibling ?? copy.nextElementSibling;
  return sibling !== null && sibling.textContent.trim() !== '';
}
