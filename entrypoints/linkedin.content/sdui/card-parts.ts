/**
 * What in a card is whose. The new pages mark neither author nor reshared post,
 * so both go by shape: a name is a paragraph inside a link to a profile (in the
 * header line and in text it is the other way round), and a second such link
 * with a text or an age after it opens the reshared post.
 */
import { PROFILE_LINK, profileOf } from '@/entrypoints/linkedin.content/person';
import { readLine, readName } from '@/entrypoints/linkedin.content/text';
import { anyOf, isAfter, isOutermost, type Accept } from '@/entrypoints/linkedin.content/way';
import { COMMENT_AREA, HEADER_ANCHOR, MENU_ICON, NOT_PROSE, TEXT, TEXT_BOX, UPDATE_LINK } from './selectors';

const MAX_LINES = 12;

export type CardParts = {
  readonly author?: Element;
  readonly text?: Element;
  /** Paragraphs between the author's name and the text: headline, followers, age. */
  readonly lines: readonly Element[];
  readonly menu?: Element;
  readonly quote?: QuoteParts;
  /** Whether an element is the post's own: not a comment's, not the reshared post's. */
  readonly isOwn: Accept;
};
export type QuoteParts = { readonly author?: Element; readonly text?: Element; readonly start: Element };

export function cardParts(card: Element): CardParts {
  const isPost = beforeComments(card);
  const menu = menuOf(card, isPost);
  const authors = authorLinks(card, isPost);
  const author = authorOf(authors, menu);
  const texts = Array.from(card.querySelectorAll(anyOf(TEXT)))
    .filter(isPost)
    .filter((box) => isOutermost(box, anyOf(TEXT)));
  const quote = quoteOf(authors, author, texts);
  const text = texts.find((box) => !quote || !isAfter(box, quote.start));
  const isOwn = (element: Element) => isPost(element) && (!quote || !isAfter(element, quote.start));
  return { author, text, menu, quote, isOwn, lines: author ? linesAfter(card, author, isOwn, text) : [] };
}

/** @returns the link with the name of a card's author, without reading the rest of the card */
export function authorLinkOf(card: Element): Element | undefined {
  const isPost = beforeComments(card);
  return authorOf(authorLinks(card, isPost), menuOf(card, isPost));
}

/** All of a post's own stands before what belongs to its comments. */
function beforeComments(card: Element): Accept {
  const comments = card.querySelector(COMMENT_AREA);
  return comments ? (element) => !isAfter(element, comments) && element !== comments : () => true;
}

function menuOf(card: Element, isPost: Accept): Element | undefined {
  return Array.from(card.querySelectorAll(MENU_ICON)).find(isPost)?.closest('button') ?? undefined;
}

/** @returns links to profiles with a name as a paragraph in them, in document order */
export function authorLinks(root: Element, isOwn: Accept): Element[] {
  return Array.from(root.querySelectorAll(PROFILE_LINK)).filter(
    (link) =>
      isOwn(link) && nameOf(link) !== '' && profileOf(link) !== undefined && link.closest(TEXT_BOX) === null,
  );
}

/** @returns the name in an author's link */
export function nameOf(link: Element): string {
  const paragraph = link.querySelector('p');
  return paragraph?.querySelector(HEADER_ANCHOR) ? '' : readName(paragraph);
}

/** The control menu's label names the author in every language; failing that, the first link is theirs. */
function authorOf(links: readonly Element[], menu: Element | undefined): Element | undefined {
  const label = menu?.getAttribute('aria-label') ?? '';
  let best: Element | undefined;
  for (const link of links) {
    if (label.includes(nameOf(link)) && nameOf(link).length > (best ? nameOf(best).length : 0)) best = link;
  }
  return best ?? links[0];
}

function quoteOf(
  links: readonly Element[],
  author: Element | undefined,
  texts: readonly Element[],
): QuoteParts | undefined {
  const others = author ? links.slice(links.indexOf(author) + 1) : [];
  for (const start of others) {
    const text = texts.find((box) => isAfter(box, start));
    if (text) return { author: start, text, start: avatarBefore(start) };
  }
  // A second text that opens a post of its own is a reshared one, whoever wrote it.
  const linked = texts.find((box, index) => index > 0 && box.closest(UPDATE_LINK) !== null);
  return linked && { text: linked, start: linked };
}

/** The picture's link stands before the name's, both to the same profile. */
function avatarBefore(link: Element): Element {
  const handle = profileOf(link)?.handle;
  let start = link;
  for (
    let level: Element | null = link;
    level && level.querySelector(TEXT_BOX) === null;
    level = level.parentElement
  ) {
    const before: Element | null = level.previousElementSibling;
    const avatar = before?.matches('a') ? before : before?.querySelector('a:has(figure, img)');
    if (before && avatar?.querySelector('figure, img') && profileOf(avatar)?.handle === handle)
      start = before;
  }
  return start;
}

function linesAfter(card: Element, author: Element, isOwn: Accept, text?: Element): Element[] {
  const lines: Element[] = [];
  for (const paragraph of card.querySelectorAll('p')) {
    if (paragraph === author.querySelector('p') || !isAfter(paragraph, author) || !isOwn(paragraph)) continue;
    if (text && (paragraph.contains(text) || isAfter(paragraph, text))) break;
    const control = paragraph.closest(NOT_PROSE);
    if (lines.length === MAX_LINES) break;
    const isProse = control === null || !card.contains(control) || control === author;
    if (isProse && readLine(paragraph) !== '') lines.push(paragraph);
  }
  return lines;
}
