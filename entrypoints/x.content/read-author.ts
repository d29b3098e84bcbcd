/** Name and handle of a post's, or a quoted post's, author. */
import { readText } from '@/utils/page/read-text';
import { isHandle, isSameHandle, profileOf } from './hrefs';
import { ownPart, type Outline } from './outline';
import { ANCHORS, PAGE } from './selectors';

const MAX_NAME = 200;
const AVATAR_PREFIX = 'UserAvatar-Container-';

export type Named = {
  readonly handle: string;
  readonly name: string;
  readonly verified?: boolean;
  /** Which strategy found the handle. */
  readonly by: string;
};

/** @returns the author of the post itself; undefined when no handle is found */
export function readAuthor(outline: Outline): Named | undefined {
  const header = ownPart(outline, ANCHORS.header)?.element;
  const avatar = ownPart(outline, ANCHORS.avatar)?.element;
  const found = header && headerHandle(header);
  const handle = found ?? (avatar && avatarHandle(avatar));
  if (handle === undefined) return undefined;
  const name = header ? headerName(header) : linkedName(outline, handle);
  const verified = header ? header.querySelector(ANCHORS.verified[0].css) !== null : undefined;
  return { handle, name, verified, by: found === undefined ? 'avatar' : 'header' };
}

/** @returns the author named in a header and avatar inside `subtree` (a quote card) */
export function readAuthorIn(subtree: Element): Named | undefined {
  const header = subtree.querySelector(ANCHORS.header[0].css);
  const found = header ? headerHandle(header) : undefined;
  const handle = found ?? avatarHandle(subtree);
  if (handle === undefined) return undefined;
  return { handle, name: header ? headerName(header) : '', by: found === undefined ? 'avatar' : 'header' };
}

/** The name is the header's first directed text; the badge and the handle follow in others. */
function nameElement(header: Element): Element | undefined {
  return header.querySelector('[dir]') ?? header.querySelector('a') ?? undefined;
}

function headerName(header: Element): string {
  const element = nameElement(header);
  return element ? nameText(element) : '';
}

/** @returns a name as one line, emoji images as their alternative text */
export function nameText(element: Element): string {
  return readText(element, { max: MAX_NAME }).text.replace(/\s+/gu, ' ');
}

/** By the profile link, else (quotes have none) by the text after the name that reads `@handle`. */
function headerHandle(header: Element): string | undefined {
  for (const link of header.querySelectorAll('a[href]')) {
    const handle = profileOf(link.getAttribute('href') ?? '');
    if (handle !== undefined) return handle;
  }
  const name = nameElement(header);
  for (const element of header.querySelectorAll('[dir]')) {
    if (element !== name && !name?.contains(element)) {
      const text = nameText(element);
      if (text.startsWith('@') && isHandle(text.slice(1))) return text.slice(1);
    }
  }
  return undefined;
}

function avatarHandle(around: Element): string | undefined {
  const holder = around.matches(PAGE.avatarContainer) ? around : around.querySelector(PAGE.avatarContainer);
  const handle = holder?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length);
  return handle !== undefined && isHandle(handle) ? handle : undefined;
}

/** Without a header: the first link to the author's profile that shows something else than the handle. */
function linkedName({ links }: Outline, handle: string): string {
  for (const link of links) {
    if (!isSameHandle(profileOf(link.getAttribute('href') ?? ''), handle)) continue;
    const text = nameText(link);
    if (text !== '' && !text.startsWith('@')) return text;
  }
  return '';
}
