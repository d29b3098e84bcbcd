/** Facebook's links as they stand in the page. */
import { attr } from '@/utils/page/dom';

const HOME = 'https://www.facebook.com/';

/**
 * @returns where a link leads, if to Facebook. A bare `?…` or `#` is undefined: such
 * a link is filled in when the pointer comes near, and says nothing before that.
 */
export function linkUrl(link: Element | undefined): URL | undefined {
  const href = attr(link, 'href');
  if (!link || /^([?#]|$)/.test(href)) return undefined;
  // Some countries are served from `web.facebook.com`; a page saved to disk has no address of use.
  const base = href.startsWith('http') ? undefined : facebookUrl(link.baseURI);
  return facebookUrl(href, base ?? HOME);
}

function facebookUrl(address: string, base?: URL | string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const isOurs = url?.protocol.startsWith('http') === true && /(^|\.)facebook\.com$/.test(url.hostname);
  return isOurs ? url : undefined;
}

/** @returns whether a link is one whose address is not filled in yet, as of a post's time. */
export function isUnfilled(link: Element): boolean {
  const href = attr(link, 'href');
  if (href.startsWith('?') || href === '#') return true;
  const url = linkUrl(link);
  return url?.pathname === '/' && url.search.startsWith('?__cft__');
}

/** @returns the parts of a path, without empty ones. */
export function pathParts({ pathname }: { readonly pathname: string }): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

/** Posts, people, groups and comments are numbered; a comment's number has up to 17 digits. */
export function isNumber(text: string): boolean {
  return /^\d{1,25}$/.test(text);
}
