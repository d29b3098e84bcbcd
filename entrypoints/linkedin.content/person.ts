/** Members and pages, as their links name them. */

export type Profile = {
  /** `in` is a member, everything else a page. */
  readonly type: 'in' | 'company' | 'school' | 'showcase';
  /** A member's slug; a page's `type/slug`. */
  readonly handle: string;
  readonly url: string;
};

const TYPES = ['in', 'company', 'school', 'showcase'] as const;
const PROFILE =
  /^(?:https?:\/\/(?:[a-z]{1,3}\.)?linkedin\.com)?\/(in|company|school|showcase)\/([^/?#\s]{1,150})/i;

/** Links to members and pages; hosts differ by country on public pages. */
export const PROFILE_LINK = TYPES.map((type) => `a[href*="/${type}/"]`).join(', ');

/** @returns whose profile a link opens; undefined for any other link */
export function profileOf(link: Element | null | undefined): Profile | undefined {
  const match = PROFILE.exec(link?.getAttribute('href')?.trim() ?? '');
  const type = TYPES.find((known) => known === match?.[1]?.toLowerCase());
  const slug = match?.[2];
  if (!type || slug === undefined) return undefined;
  return {
    type,
    handle: type === 'in' ? slug : `${type}/${slug}`,
    url: `https://www.linkedin.com/${type}/${slug}/`,
  };
}
