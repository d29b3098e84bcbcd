/** Whose page an address is of. */

const OWNED = /^\/(?:preload\/)?(in|company|school|showcase)\/([^/?#]{1,150})/i;
/** Lists of what somebody posted: a member's activity (not their comments and reactions), a page's posts. */
const OWN_POSTS = /\/(?:recent-activity\/(?:all|shares|posts|videos|images|documents)|posts)\/?$/;

/** @returns the member's slug or the page's `type/slug`, when the path is of a profile or page */
export function ownerOfPath(path: string): string | undefined {
  const match = OWNED.exec(path);
  const type = match?.[1]?.toLowerCase();
  const slug = match?.[2];
  if (type === undefined || slug === undefined) return undefined;
  return type === 'in' ? slug : `${type}/${slug}`;
}

/** @returns the owner of a page that lists only what they posted and reposted */
export function ownActivityPage(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  return OWN_POSTS.test(pathname) ? ownerOfPath(pathname) : undefined;
}
