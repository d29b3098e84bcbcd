/** What in a card is whose. */
import { readLine } from '@/entrypoints/linkedin.content/text';
import { anyOf, isAfter, isOutermost, type Accept } from '@/entrypoints/linkedin.content/way';
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
  readonly menu?: Element;
  readonly quote?: QuoteParts;
  /** Whether an element is the post's own: not a comment's, not the reshared post's. */
  readonly isOwn: Accept;
};

export function cardParts(card: Element): CardParts {
  const isPost = beforeComments(card);
  const menu = menuOf(card, isPost);
  const links = authorLinks(card, isPost);
  const author = authorAmong(links, menu);
  const texts = Array.from(card.querySelectorAll(anyOf(TEXT)))
    .filter(isPost)
    .filter((box) => isOutermost(box, anyOf(TEXT)));
  const quote = quoteParts(card, isPost, links, author, texts);
  const isOwn = (element: Element) => isPost(element) && quote?.isOfQuote(element) !== true;
  const text = texts.find(isOwn);
  return { author, text, menu, quote, isOwn, lines: author ? linesAfter(card, author, isOwn, text) : [] };
}

function linesAfter(card: Element, author: Element, isOwn: Accept, text?: Element): Element[] {
  const name = author.querySelector('p');
  const lines: Element[] = [];
  for (const paragraph of card.querySelectorAll('p')) {
    if (text && (paragraph.contains(text) || isAfter(paragraph, text))) break;
    if (lines.length === MAX_LINES) break;
    const control = paragraph.closest(NOT_PROSE);
    const isProse = control === null || control === author || !card.contains(control);
    if (!isProse || paragraph === name || !isAfter(paragraph, author) || !isOwn(paragraph)) continue;
    if (readLine(paragraph) !== '') lines.push(paragraph);
  }
  return lines;
}
