/** What in a card is whose. */
import { isOutermost } from '@/entrypoints/linkedin.content/place';
import { readLine } from '@/entrypoints/linkedin.content/text';
import { all, isAfter, type Accept } from '@/utils/page/dom';
import { authorAmong, authorLinks, beforeComments, menuOf } from './author-links';
import { quoteParts, type QuoteParts } from './quote-parts';
import { NOT_PROSE, TEXT } from './selectors';

const MAX_LINES = 12;

export type CardParts = {
  /** The link with the author's name. */
  readonly author?: Element;
  readonly text?: Element;
  /** Paragraphs between the author's name and the text: headline, followers, age. */
  readonly lines: readonly Element[];
  readonly menu?: Element | null;
  readonly quote?: QuoteParts;
  /** Whether an element is the post's own: not a comment's, not the reshared post's. */
  readonly isOwn: Accept;
};

export function cardParts(card: Element): CardParts {
  const isPost = beforeComments(card);
  const menu = menuOf(card, isPost);
  const links = authorLinks(card, isPost);
  const author = authorAmong(links, menu);
  const texts = all(card, TEXT.join(), (box) => isPost(box) && isOutermost(box, TEXT.join()));
  const quote = quoteParts(card, isPost, links, author, texts);
  const isOwn = (element: Element) => isPost(element) && !quote?.isOfQuote(element);
  const text = texts.find(isOwn);
  const isLine = (line: Element) =>
    author && isAfter(line, author) && isOwn(line) && isProse(line, card, author);
  const lines: Element[] = [];
  for (const line of all(card, 'p')) {
    if ((text && (line.contains(text) || isAfter(line, text))) || lines.length === MAX_LINES) break;
    if (isLine(line) && readLine(line) !== '') lines.push(line);
  }
  return { author, text, menu, quote, isOwn, lines };
}

/** Whether a paragraph is no control's, but for what else stands in the author's link, and not the name. */
function isProse(line: Element, card: Element, author: Element): boolean {
  const control = line.closest(NOT_PROSE);
  return line !== author.querySelector('p') && (!control || control === author || !card.contains(control));
}
