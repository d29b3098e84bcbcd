/** Names as shown: one line, no badge, no button. */
import type { Author } from '@/utils/core/post';
import { readText } from '@/utils/page/read-text';
import { profileOf } from './profile-link';
import { NO_TEXT } from './selectors';

const MAX_NAME_CHARS = 200;

/** @returns the text of a short piece of the page as one line */
export function readLine(element: Element): string {
  const { text } = readText(element, { max: MAX_NAME_CHARS, skip: (part) => part.matches(NO_TEXT) });
  return text.replace(/\s+/gu, ' ').trim();
}

/** @returns whoever a link names and leads to; undefined when it leads to nobody or names nobody */
export function readPersonLink(link: Element): Author | undefined {
  const profile = profileOf(link);
  const name = profile ? readLine(link) : '';
  return profile && name !== '' ? { name, handle: profile.handle, profileUrl: profile.url } : undefined;
}
