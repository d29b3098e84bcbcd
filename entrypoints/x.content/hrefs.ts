/** The two shapes of link everything hangs on: a profile and a post. */

/** Same-site links come relative, or absolute in saved pages. */
const HOST = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com(?=\/|$)/i;
/** 15 characters today; a few old handles have up to 20. */
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;
const ID = /^\d{1,20}$/;

/** First path segments that name a page of the site, not a person. */
const RESERVED = new Set(
  (
    'home i explore notifications messages settings compose search hashtag intent login logout signup account ' +
    'jobs tos privacy about download share help who_to_follow follower_requests'
  ).split(' '),
);

export type StatusLink = {
  readonly id: string;
  /** Absent in `/i/status/ID`. */
  readonly handle?: string;
  /** What follows the id: `photo`, `analytics`, `quotes` and so on. */
  readonly tail?: string;
};

/** @returns the path's segments without host, query and fragment; empty for another site's link */
export function pathOf(href: string): string[] {
  const path = href.slice(0, 300).replace(HOST, '');
  if (!path.startsWith('/') || path.startsWith('//')) return [];
  const end = path.search(/[?#]/);
  return (end === -1 ? path : path.slice(0, end)).split('/').filter((segment) => segment !== '');
}

/** @returns the post a link or address points at: `/handle/status/ID…`, `/i/status/ID`, `/i/web/status/ID` */
export function statusOf(href: string): StatusLink | undefined {
  const path = pathOf(href);
  const at = path[0] === 'i' && path[1] === 'web' ? 2 : 1;
  const [owner, id] = [path[0], path[at + 1]];
  if (path[at] !== 'status' || owner === undefined || id === undefined || !ID.test(id)) return undefined;
  return { id, handle: isHandle(owner) ? owner : undefined, tail: path[at + 2] };
}

/** @returns the handle a plain profile link points at */
export function profileOf(href: string): string | undefined {
  const [handle, ...rest] = pathOf(href);
  return handle !== undefined && rest.length === 0 && isHandle(handle) ? handle : undefined;
}

/** @returns whether a path segment can be somebody's handle */
export function isHandle(segment: string): boolean {
  return HANDLE.test(segment) && !RESERVED.has(segment.toLowerCase());
}

/** Handles are compared without regard to case. */
export function isSameHandle(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
