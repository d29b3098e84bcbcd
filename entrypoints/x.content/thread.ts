/**
 * How posts of one timeline hang together, without words: the line drawn
 * through the avatars, and on a status page the order around the focal post.
 */
import { cellOf, type Outline } from './outline';
import { ANCHORS, PAGE } from './selectors';

const POST = ANCHORS.post[0].css;
const AVATAR = ANCHORS.avatar[0].css;
const HEADER = ANCHORS.header[0].css;
/** A longer chain than any page shows: guards against a page that never ends. */
const MAX_ROWS = 200;

/**
 * `known`: that post is the parent. `hidden`: it answers something that is
 * not in the page (scrolled away, collapsed, deleted). `none`: it answers nothing.
 */
export type Parent =
  | { readonly kind: 'known'; readonly article: Element }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'none' };

/** The post a status page is about cannot be tabbed to, and its time stands below the text, not in its header. */
export function isFocal(article: Element): boolean {
  if (article.getAttribute('tabindex') === '-1') return true;
  const header = article.querySelector(HEADER);
  if (!header || header.querySelector('time')) return false;
  return article.querySelector('a[href*="/status/"] time') !== null;
}

/** Whether the post is promoted: something wraps it, or stands around it, that plain posts do not have. */
export function isAd({ article, times }: Outline): boolean {
  if (article.closest(PAGE.adWrapper)) return true;
  // Ads have no time; only then is a look for the pixels worth it.
  return times.length === 0 && (cellOf(article)?.querySelector(PAGE.adPixel) ?? null) !== null;
}

/** @returns what the post answers, by line and by order */
export function parentOf(article: Element): Parent {
  const before = rowBefore(article);
  if (hasLineUp(article)) {
    return before.kind === 'post' && hasLineDown(before.article)
      ? { kind: 'known', article: before.article }
      : { kind: 'hidden' };
  }
  const place = placeOnStatusPage(article);
  if (place.kind === 'after') return { kind: 'known', article: place.focal };
  if (place.kind === 'elsewhere' || before.kind === 'top') return { kind: 'none' };
  return before.kind === 'post' ? { kind: 'known', article: before.article } : { kind: 'hidden' };
}

type Row = { readonly kind: 'post'; readonly article: Element } | { readonly kind: 'gap' | 'top' };

/** The nearest row above with anything in it; empty rows are spacers. */
function rowBefore(article: Element): Row {
  let cell = cellOf(article)?.previousElementSibling ?? null;
  for (let steps = 0; cell && steps < MAX_ROWS; steps += 1, cell = cell.previousElementSibling) {
    const post = cell.querySelector(POST);
    if (post) return { kind: 'post', article: post };
    if (cell.querySelector('a,button,[role]') || !isBlank(cell)) return { kind: 'gap' };
  }
  return { kind: 'top' };
}

type Place =
  { readonly kind: 'after'; readonly focal: Element } | { readonly kind: 'ancestor' | 'elsewhere' };

/** Above the focal post stand the posts it answers, below it the answers, until a heading ends them. */
function placeOnStatusPage(article: Element): Place {
  if (isFocal(article)) return { kind: 'ancestor' };
  const cell = cellOf(article);
  const above = findFocal(cell, 'previousElementSibling');
  if (above) return { kind: 'after', focal: above };
  // Every post above the focal one has the line to the next.
  const below = hasLineDown(article) ? findFocal(cell, 'nextElementSibling') : undefined;
  return { kind: below ? 'ancestor' : 'elsewhere' };
}

function findFocal(
  from: Element | undefined,
  direction: 'previousElementSibling' | 'nextElementSibling',
): Element | undefined {
  let cell = from?.[direction] ?? null;
  for (let steps = 0; cell && steps < MAX_ROWS; steps += 1, cell = cell[direction]) {
    const post = cell.querySelector(POST);
    if (post && isFocal(post)) return post;
    if (!post && cell.querySelector(PAGE.heading)) return undefined;
  }
  return undefined;
}

/** The line to the next post: an empty element right behind the avatar. */
export function hasLineDown(article: Element): boolean {
  const line = article.querySelector(AVATAR)?.nextElementSibling;
  return line !== null && line !== undefined && line.childElementCount === 0 && isBlank(line);
}

/**
 * The line from the post before: the thin row above the avatar's row holds two
 * columns, the first with the line in it; otherwise it is a single spacer.
 */
export function hasLineUp(article: Element): boolean {
  let row: Element | null = article.querySelector(AVATAR);
  while (row && row !== article && !row.previousElementSibling) row = row.parentElement;
  const thin = row === article ? null : (row?.previousElementSibling ?? null);
  if (!thin || !isBlank(thin) || thin.querySelector('svg,a')) return false;
  let inner: Element = thin;
  while (inner.childElementCount === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return inner.childElementCount === 2 && (inner.firstElementChild?.childElementCount ?? 0) > 0;
}

function isBlank(element: Element): boolean {
  return element.textContent.trim() === '';
}
