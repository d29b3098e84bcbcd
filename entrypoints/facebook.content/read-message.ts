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
  const read = readText(message, { skip: isNoText, isBlock: (element) => BLOCKS.has(element.tagName) });
  // The only button inside a text is the one that shows the rest of it.
  const hasMore = message.querySelector('[role="button"]:not([aria-hidden="true"])') !== null;
  const text = tidy(read.text);
  return {
    text: hasMore ? text.replace(/\s*(…|\.\.\.)$/u, '') : text,
    truncated: hasMore || read.truncated,
  };
}

/** Blanks around line breaks come from the markup; more than one empty line is never shown. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isNoText(element: Element): boolean {
  return element.matches('[role="button"], [aria-hidden="true"], [hidden]');
}
