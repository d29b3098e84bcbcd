/** Names as shown: one line, no badge, no button. */
import type { Author } from '@/utils/core/post';
import { readText } from '@/utils/page/read-text';
import { linkUrl } from './facebook-url';
import { parseProfileLink } from './profile-link';

const MAX_NAME_CHARS = 200;

/** @returns the text of a short piece of the page as one line */
export function readLine(element: Element): string {
  const { text } = readText(element, { max: MAX_NAME_CHARS, skip: isNoText });
  return text.replace(/\s+/gu, ' ').trim();
}

/** @returns whoever a link names and leads to; undefined when it leads to nobody or names nobody */
export function readPersonLink(link: Element): Author | undefined {
  const url = linkUrl(link);
  const profile = url && parseProfileLink(url);
  const name = profile ? readLine(link) : '';
  return profile && name !== '' ? { name, handle: profile.handle, profileUrl: profile.url } : undefined;
}

function isNoText(element: Element): boolean {
  return element.matches('[role="button"], [aria-hidden="true"], [hidden]');
}
