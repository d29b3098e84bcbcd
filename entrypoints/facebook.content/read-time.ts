/** The time of a post or comment as the page shows it. Never reckoned: it is in the reader's language. */
import { all, attr } from '@/utils/page/dom';
import { isUnfilled } from './facebook-url';
import { type PostLink, postOf } from './post-link';
import { readLine } from './read-name';

export type TimeLink = { readonly link: Element; readonly post?: PostLink };

/** A plain time is in at most two elements within its link. */
const MAX_PIECES = 4;

/** @returns the link of the time in the line below a name, and the post it leads to once it is filled in */
export function findTimeLink(subline: Element | undefined): TimeLink | undefined {
  const links = subline ? all(subline, 'a[href]') : [];
  for (const link of links) {
    const post = postOf(link);
    if (post) return { link, post };
  }
  const link = links.find(isUnfilled);
  return link && { link };
}

/**
 * @returns undefined when the letters are scrambled: many one-letter elements, most
 * of them moved out of sight by style sheets
 */
export function readShownTime(link: Element | undefined): string | undefined {
  const label = attr(link, 'aria-label');
  if (label) return label.length > 200 ? undefined : label;
  // Once the pointer was near, the real words stand in a hidden element that names the scrambled one.
  const scrambled = link?.querySelector('[aria-labelledby]');
  const shown = scrambled ? scrambled.ownerDocument.getElementById(attr(scrambled, 'aria-labelledby')) : link;
  const isPlain = shown && shown.querySelectorAll('*').length <= MAX_PIECES;
  return (isPlain && readLine(shown)) || undefined;
}
