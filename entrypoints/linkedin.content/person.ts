/** Members and pages, as their links name them. */
import type { Author, PostRef } from '@/utils/core/post';
import { attr } from '@/utils/page/dom';
import { parseCount } from './count';
import { keyOf, type CommentUrn, type PostUrn } from './urn';

export type Profile = {
  /** A member's slug; a page's `type/slug`. */
  readonly handle: string;
  readonly url: string;
};

/** New pages are also served under `/preload`. */
const PROFILE =
  /^(?:https?:\/\/(?:[a-z]{1,3}\.)?linkedin\.com)?(?:\/preload)?\/(in|company|school|showcase)\/([^/?#\s]{1,150})/i;
/** Lists of what somebody posted: a member's activity (not their comments and reactions), a page's posts. */
const OWN_POSTS = /\/(?:recent-activity\/(?:all|shares|posts|videos|images|documents)|posts)\/?$/;

/** Links to members and pages; hosts differ by country on public pages. */
export const PROFILE_LINK = 'a[href*="/in/"],a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]';

/** @returns whose profile a link opens; undefined for any other link */
export function profileOf(link: Element | null | undefined): Profile | undefined {
  return profileAt(attr(link, 'href'));
}

/** @param address with or without its host */
export function profileAt(address: string): Profile | undefined {
  const [, given = '', slug] = PROFILE.exec(address) ?? [];
  if (slug === undefined) return undefined;
  const type = given.toLowerCase();
  const handle = type === 'in' ? slug : `${type}/${slug}`;
  return { handle, url: `https://www.linkedin.com/${type}/${slug}/` };
}

/** @returns the owner of a page that lists only what they posted and reposted */
export function ownActivityPage(url: string): string | undefined {
  const [address = ''] = url.split(/[?#]/);
  return OWN_POSTS.test(address) ? profileAt(address)?.handle : undefined;
}

/**
 * @param isVerified whether a check mark stands beside the name
 * @param below the line below the name: the first thing said of a page is its followers
 */
export function authorOf(
  name: string,
  link: Element | null | undefined,
  isVerified = false,
  below = '',
): Author {
  const profile = profileOf(link);
  return {
    name,
    handle: profile?.handle,
    profileUrl: profile?.url,
    verified: isVerified || undefined,
    followers: profile?.handle.includes('/') ? parseCount(below) : undefined,
  };
}

/** @returns somebody's post as another one points at it */
export function refTo({ handle, name }: Author, urn?: PostUrn | CommentUrn): PostRef {
  return { key: urn && keyOf(urn), handle, name: name || undefined };
}
