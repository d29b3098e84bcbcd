/** The two shapes of link everything hangs on: a profile and a post. */

/** Same-site links come relative, or absolute in saved pages. */
const HOST = '(?:https?:\\/\\/(?:www\\.|mobile\\.)?(?:x|twitter)\\.com)?';
/** Handles have 15 characters today, a few old ones up to 20; ids have up to 19 digits. */
const PROFILE = new RegExp(`^${HOST}\\/(\\w{1,20})\\/?(?:[?#]|$)`, 'i');
const STATUS = new RegExp(
  `^${HOST}\\/(?:i\\/web|(\\w{1,20}))\\/status\\/(\\d{1,20})(?:\\/(\\w{1,30}))?(?:[/?#]|$)`,
  'i',
);

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

/** @returns the post a link or address points at: `/handle/status/ID…`, `/i/status/ID`, `/i/web/status/ID` */
export function statusOf(href: string): StatusLink | undefined {
  if (!href.includes('/status/')) return undefined;
  const [, owner, id, tail] = STATUS.exec(href) ?? [];
  if (id === undefined) return undefined;
  return { id, handle: owner !== undefined && isHandle(owner) ? owner : undefined, tail };
}

/** @returns the handle a plain profile link points at */
export function profileOf(href: string): string | undefined {
  const handle = PROFILE.exec(href)?.[1];
  return handle !== undefined && isHandle(handle) ? handle : undefined;
}

/** @returns whether a path segment can be somebody's handle */
export function isHandle(segment: string): boolean {
  return /^\w{1,20}$/.test(segment) && !RESERVED.has(segment.toLowerCase());
}

/** Handles are compared without regard to case. */
export function isSameHandle(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
