/**
 * The new pages do not mark the author, so that goes by shape: a name is a
 * paragraph inside a link to a profile. In the header line and in text it is the
 * other way round, a link inside a paragraph.
 */
import { PROFILE_LINK, profileOf } from '@/entrypoints/linkedin.content/person';
import { readName } from '@/entrypoints/linkedin.content/text';
import { isAfter, type Accept } from '@/entrypoints/linkedin.content/way';
import { COMMENT_AREA, HEADER_ANCHOR, MENU_ICON, NAME, TEXT_BOX } from './selectors';

/** @returns links to profiles with a name as a paragraph in them, in document order */
export function authorLinks(root: Element, isOwn: Accept): Element[] {
  return Array.from(root.querySelectorAll(PROFILE_LINK)).filter(
    (link) => isOwn(link) && nameOf(link) !== '' && !link.closest(TEXT_BOX) && profileOf(link) !== undefined,
  );
}

/** @returns the name in an author's link */
export function nameOf(link: Element): string {
  const name = link.querySelector(NAME);
  return name?.querySelector(HEADER_ANCHOR) ? '' : readName(name);
}

/** The control menu's label names the author in every language; failing that, the first link is theirs. */
export function authorAmong(links: readonly Element[], menu: Element | undefined): Element | undefined {
  const label = menu?.getAttribute('aria-label') ?? '';
  let best: Element | undefined;
  let longest = 0;
  for (const link of links) {
    const name = nameOf(link);
    if (name.length > longest && label.includes(name)) [best, longest] = [link, name.length];
  }
  return best ?? links[0];
}

/** @returns the link with the name of a card's author, without reading the rest of the card */
export function authorLinkOf(card: Element): Element | undefined {
  const isPost = beforeComments(card);
  return authorAmong(authorLinks(card, isPost), menuOf(card, isPost));
}

/** All of a post's own stands before what belongs to its comments. */
export function beforeComments(card: Element): Accept {
  const comments = card.querySelector(COMMENT_AREA);
  return comments ? (element) => !isAfter(element, comments) && element !== comments : () => true;
}

export function menuOf(card: Element, isPost: Accept): Element | undefined {
  return Array.from(card.querySelectorAll(MENU_ICON)).find(isPost)?.closest('button') ?? undefined;
}
