/** The text of a post or comment as its author wrote it. */
import { readText, type ReadText } from '@/utils/page/read-text';
import { BUTTON, NO_TEXT } from './selectors';

const BLOCKS = 'div,p,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre';

/**
 * @param message the element of the text alone: no name, no badge, no attachment
 * @returns its text; `truncated` also where the page shows a part only, behind a button
 */
export function readMessage(message: Element | undefined): ReadText {
  if (!message) return { text: '', truncated: false };
  const read = readText(message, {
    skip: (element) => element.matches(NO_TEXT),
    isBlock: (element) => element.matches(BLOCKS),
    // Every line of a text is an element of its own: line breaks in the source mean nothing.
    collapse: true,
  });
  // The only button inside a text is the one that shows the rest of it.
  const hasMore = message.querySelector(`${BUTTON}:not([aria-hidden="true"])`) !== null;
  const text = read.text.replace(/ \n/g, '\n').replace(/\n{3,}/g, '\n\n');
  return {
    text: hasMore ? text.replace(/ ?(…|\.\.\.)$/u, '') : text,
    truncated: hasMore || read.truncated,
  };
}
