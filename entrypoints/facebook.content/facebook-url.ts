/** Facebook's links as they stand in the page. */
const HOME = 'https://www.facebook.com/';
const HOST = /(^|\.)facebook\.com$/;

/**
 * @returns where a link leads, if to Facebook. A bare `?…` or `#` is undefined: such
 * a link is filled in when the pointer comes near, and says nothing before that.
 */
export function linkUrl(link: Element): URL | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('?') || href.startsWith('#')) return undefined;
  const base = href.startsWith('http') ? HOME : baseOf(link);
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return isFacebook(url) ? url : undefined;
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

/** Some countries are served from `web.facebook.com`; a page saved to disk has no address of use. */
function baseOf({ baseURI }: Element): string {
  return URL.canParse(baseURI) && isFacebook(new URL(baseURI)) ? baseURI : HOME;
}

function isFacebook({ protocol, hostname }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && HOST.test(hostname);
}
