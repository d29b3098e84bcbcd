/** The text of a post or comment as its author wrote it. */
import { readText } from '@/utils/page/read-text';

export type Message = {
  readonly text: string;
  /** The page shows a part only, behind a button. */
  readonly truncated: boolean;
};

const BLOCKS = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
]);

/** @param message the element of the text alone: no name, no badge, no attachment */
export function readMessage(message: Element): Message {
  const read = readText(message, {
    skip: isNoText,
    isBlock: (element) => BLOCKS.has(element.tagName),
    // Every line of a text is an element of its own: line breaks in the source mean nothing.
    collapse: true,
  });
  // The only button inside a text is the one that shows the rest of it.
  const hasMore = message.querySelector('[role="button"]:not([aria-hidden="true"])') !== null;
  const text = read.text.replace(/ \n/g, '\n').replace(/\n{3,}/g, '\n\n');
  return {
    text: hasMore ? text.replace(/ ?(…|\.\.\.)$/u, '') : text,
    truncated: hasMore || read.truncated,
  };
}

function isNoText(element: Element): boolean {
  return element.matches('[role="button"], [aria-hidden="true"], [hidden]');
}
