/** Who wrote a post or a comment. */
import type { Author } from '@/utils/core/post';
import { linkUrl } from './facebook-url';
import { isComment } from './post-unit';
import { parseGroupLink } from './profile-link';
import type { PostHead } from './post-parts';
import { readLine, readPersonLink } from './read-name';
import { css } from './selectors';

export type FoundAuthor = { readonly author: Author; readonly used: string };

const VERIFIED = css('verified');

/** @param parts of a post, or of the one it shares */
export function readPostAuthor({ header, subline }: PostHead): FoundAuthor | undefined {
  if (!header) return undefined;
  const verified = header.querySelector(VERIFIED) ? true : undefined;
  const links = [...header.querySelectorAll('a[href]')];
  for (const link of links) {
    const person = readPersonLink(link);
    if (person) return { author: { ...person, verified }, used: 'name-link' };
    // In mixed feeds the heading names the group and the line below it the member.
    if (isGroupLink(link)) return memberBelow(header, subline);
  }
  const name = readLine(header.querySelector('strong, b') ?? header);
  return name === '' ? undefined : { author: { name, verified }, used: 'plain-name' };
}

/**
 * @param name the link or text above the comment
 * @param body its text; a check mark is looked for between the two
 */
export function readCommentAuthor(
  name: Element | undefined,
  body: Element | undefined,
): FoundAuthor | undefined {
  if (!name) return undefined;
  const verified = hasMarkBeside(name, body) ? true : undefined;
  const shown = readLine(name);
  const links = name.matches('a') ? [name] : [...name.querySelectorAll('a[href]')];
  const person = links.map(readPersonLink).find((found) => found?.name === shown);
  if (person) return { author: { ...person, verified }, used: 'name-link' };
  return shown === '' ? undefined : { author: { name: shown, verified }, used: 'plain-name' };
}

function hasMarkBeside(name: Element, body: Element | undefined): boolean {
  let node: Element | null = name;
  for (let level = 0; node && !isComment(node) && level < 4; level += 1) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (body && next.contains(body)) return false;
      if (next.matches(VERIFIED) || next.querySelector(VERIFIED)) return true;
    }
    node = node.parentElement;
  }
  return false;
}

function memberBelow(header: Element, subline: Element | undefined): FoundAuthor | undefined {
  const block = subline?.parentElement ?? header;
  for (const link of block.querySelectorAll('a[href*="/user/"]')) {
    const author = readPersonLink(link);
    if (author) return { author, used: 'member-link' };
  }
  return undefined;
}

function isGroupLink(link: Element): boolean {
  const url = linkUrl(link);
  return url !== undefined && parseGroupLink(url) !== undefined;
}
