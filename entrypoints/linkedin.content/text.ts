/** Text as this site marks it up: what is for screen readers only is not part of it. */
import { first } from '@/utils/page/dom';
import { readText, type ReadText } from '@/utils/page/read-text';

/** Words for screen readers ("hashtag"), and the button that opens a long text. */
const NOT_TEXT = '.visually-hidden,.sr-only,.a11y-text,[data-testid="expandable-text-button"]';
const BLOCKS = 'p,div,li,ul,ol,section,article';
const MAX_LINE = 200;

const isBlock = (element: Element) => element.matches(BLOCKS);
const skip = (element: Element) => element.matches(NOT_TEXT);

/** @returns a post's text where line breaks of the source show (`white-space: pre-wrap`) */
export function readPreWrapped(element: Element | null | undefined, collapse = false): ReadText {
  return element ? readText(element, { isBlock, skip, collapse }) : { text: '', truncated: false };
}

/** @returns a post's text where only `br` and blocks break a line */
export function readCollapsed(element: Element | null | undefined): ReadText {
  return readPreWrapped(element, true);
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
  const seen = first(element, '[aria-hidden="true"]', isVisibleCopy) ?? element;
  return readText(seen, { skip, max: MAX_LINE }).text.replace(/\s+/g, ' ').trim();
}

/** @returns a name without what follows it on its line ("• 2nd") */
export function readName(element: Element | null | undefined): string {
  return (readLine(element).split('•')[0] ?? '').trim();
}

/** A copy for the eye has a sibling with text; a `#` before a tag has its word beside it as plain text. */
function isVisibleCopy(copy: Element): boolean {
  return hasText(copy) && hasText(copy.previousElementSibling ?? copy.nextElementSibling);
}

function hasText(element: Element | null): boolean {
  return /\S/.test(element?.textContent ?? '');
}
