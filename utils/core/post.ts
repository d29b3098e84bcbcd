/**
 * Post: what an adapter reads from a page, as plain data. Its schema lives in
 * `post-schema.ts`, so that content scripts carry no schema library.
 */
export type { Author, PageContext, Post, PostRef } from './post-schema';

export const SITE_IDS = ['x', 'facebook', 'linkedin', 'instagram'] as const;
export type SiteId = (typeof SITE_IDS)[number];

/**
 * Longest text (UTF-16 units) kept of one post. Adapters stop reading here and
 * set `truncated`: `String.prototype.normalize` is quadratic on hostile input.
 */
export const MAX_POST_CHARS = 4000;

/** Site id + the site's own post id, e.g. `x:1991612272289161300`. */
export type PostKey = `${SiteId}:${string}`;

/** @returns whether `text` is `site:id` with a known site and a non-empty id. */
export function isPostKey(text: string): text is PostKey {
  const colon = text.indexOf(':');
  const site = text.slice(0, colon);
  return colon > 0 && text.length > colon + 1 && SITE_IDS.some((id) => id === site);
}

/** @returns the key of a post from its site and native id. */
export function postKey(site: SiteId, nativeId: string): PostKey {
  return `${site}:${nativeId}`;
}

/** @returns the site's own id inside a key (`x:12` -> `12`). */
export function nativeIdOf(key: PostKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** @returns the site a key belongs to. */
export function siteOf(key: PostKey): SiteId {
  const site = SITE_IDS.find((id) => key.startsWith(`${id}:`));
  if (!site) throw new TypeError(`not a post key: ${key}`);
  return site;
}

export const POST_KINDS = ['post', 'comment', 'reply', 'message', 'ad'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const MEDIA_KINDS = ['photo', 'video', 'gif', 'link', 'poll', 'article', 'document'] as const;

export const PAGE_KINDS = [
  'home',
  'post',
  'profile',
  'search',
  'group',
  'notifications',
  'messages',
  'other',
  'signed-out',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
