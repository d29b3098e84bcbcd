/**
 * The new pages do not mark the author, so that goes by shape: a name is a
 * paragraph inside a link to a profile. In the header line and in text it is the
 * other way round, a link inside a paragraph.
 */
import type { Author } from '@/utils/core/post';
import { authorOf, PROFILE_LINK, profileOf } from '@/entrypoints/linkedin.content/person';
import { readLine, readName } from '@/entrypoints/linkedin.content/text';
import { all, attr, first, isAfter, type Accept } from '@/utils/page/dom';
import { COMMENT_AREA, HEADER_ANCHOR, MENU_ICON, NAME, TEXT_BOX, VERIFIED_ICON } from './selectors';

/** @returns links to profiles with a name as a paragraph in them, in document order */
export function authorLinks(root: Element, isOwn: Accept): Element[] {
  return all(
    root,
    PROFILE_LINK,
    (link) => isOwn(link) && nameOf(link) !== '' && !link.closest(TEXT_BOX) && profileOf(link) !== undefined,
  );
}

/** @returns the name in an author's link */
export function nameOf(link: Element): string {
  const name = link.querySelector(NAME);
  return name?.querySelector(HEADER_ANCHOR) ? '' : readName(name);
}

/** The control menu's label names the author in every language; failing that, the first link is theirs. */
export function authorAmong(
  links: readonly Element[],
  menu: Element | null | undefined,
): Element | undefined {
  const label = attr(menu, 'aria-label');
  const named = links.filter((link) => label.includes(nameOf(link)));
  return named.toSorted((a, b) => nameOf(b).length - nameOf(a).length)[0] ?? links[0];
}

/** @returns the link with the name of a card's author, without reading the rest of the card */
export function authorLinkOf(card: Element): Element | undefined {
  const isPost = beforeComments(card);
  return authorAmong(authorLinks(card, isPost), menuOf(card, isPost));
}

/** All of a post's own stands before what belongs to its comments. */
export function beforeComments(card: Element): Accept {
  const comments = card.querySelector(COMMENT_AREA);
  return (element) => !comments || !(element === comments || isAfter(element, comments));
}

export function menuOf(card: Element, isPost: Accept): Element | null | undefined {
  return first(card, MENU_ICON, isPost)?.closest('button');
}

/**
 * @param link the link with the author's name in it
 * @param lines the lines after the name: the first of a page is its followers
 */
export function readAuthor(link: Element | undefined, lines: readonly Element[] = []): Author {
  if (!link) return { name: '' };
  const below = lines.map(readLine).find((line) => !line.startsWith('•')) ?? '';
  const followers = below.includes('•') ? '' : below;
  return authorOf(nameOf(link), link, link.querySelector(VERIFIED_ICON) !== null, followers);
}
