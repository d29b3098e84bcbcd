/** Facebook's links as they stand in the page. */
const HOME = 'https://www.facebook.com/';

/**
 * @returns where a link leads, if to Facebook. A bare `?…` or `#` is undefined: such
 * a link is filled in when the pointer comes near, and says nothing before that.
 */
export function linkUrl(link: Element): URL | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('?') || href.startsWith('#')) return undefined;
  const base = isFacebook(link.baseURI) ? link.baseURI : HOME;
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return isFacebook(url.href) ? url : undefined;
}

/** @returns whether a link is one whose address is not filled in yet, as of a post's time. */
export function isUnfilled(link: Element): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href.startsWith('?') || href === '#') return true;
  const url = linkUrl(link);
  return url?.pathname === '/' && url.search.startsWith('?__cft__');
}

/** @returns the parts of a path, without empty ones. */
export function pathParts(url: { readonly pathname: string }): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}

function isFacebook(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /(^|\.)facebook\.com$/.test(hostname);
}
