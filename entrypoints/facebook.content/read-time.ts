/** The time of a post or comment as the page shows it. Never reckoned: it is in the reader's language. */
import { isUnfilled, linkUrl } from './facebook-url';
import { parsePostLink, type PostLink } from './post-link';
import { readLine } from './read-name';

export type TimeLink = { readonly link: Element; readonly post?: PostLink };

/** @returns the link of the time in the line below a name, and the post it leads to once it is filled in */
export function findTimeLink(subline: Element | undefined): TimeLink | undefined {
  let unfilled: TimeLink | undefined;
  for (const link of subline?.querySelectorAll('a[href]') ?? []) {
    const url = linkUrl(link);
    const post = url && parsePostLink(url);
    if (post) return { link, post };
    if (!unfilled && isUnfilled(link)) unfilled = { link };
  }
  return unfilled;
}

/**
 * @returns undefined when the letters are scrambled: many one-letter elements, most
 * of them moved out of sight by style sheets
 */
export function readShownTime(link: Element): string | undefined {
  const label = link.getAttribute('aria-label')?.trim();
  if (label) return label.length > 200 ? undefined : label;
  const labelled = link.querySelector('[aria-labelledby]');
  if (labelled) return readLabel(labelled);
  if (link.querySelectorAll('*').length > MAX_PIECES) return undefined;
  return readLine(link) || undefined;
}

/** A plain time is in at most two elements within its link. */
const MAX_PIECES = 4;

/** Once the pointer was near, the real words stand in a hidden element that names the scrambled one. */
function readLabel(scrambled: Element): string | undefined {
  const id = scrambled.getAttribute('aria-labelledby') ?? '';
  const label = scrambled.ownerDocument.getElementById(id);
  const isPlain = label !== null && label.querySelectorAll('*').length <= MAX_PIECES;
  return isPlain ? readLine(label) || undefined : undefined;
}
