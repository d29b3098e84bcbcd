/** Who wrote a post or a comment. */
import type { Author } from '@/utils/core/post';
import { all, upFrom } from '@/utils/page/dom';
import { isComment } from './post-unit';
import { isGroupLink } from './profile-link';
import type { PostHead } from './post-parts';
import { readLine, readPersonLink } from './read-name';
import { VERIFIED } from './selectors';

export type FoundAuthor = { readonly author: Author; readonly used: string };

/** @param parts of a post, or of the one it shares */
export function readPostAuthor({ header, subline }: PostHead): FoundAuthor | undefined {
  if (!header) return undefined;
  const isVerified = header.querySelector(VERIFIED) !== null;
  for (const link of all(header, 'a[href]')) {
    const person = readPersonLink(link);
    if (person) return found(person, isVerified, 'name-link');
    // In mixed feeds the heading names the group and the line below it the member.
    if (isGroupLink(link)) return memberBelow(header, subline);
  }
  return found({ name: readLine(header.querySelector('strong, b') ?? header) }, isVerified, 'plain-name');
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
  const isVerified = hasMarkBeside(name, body);
  const shown = readLine(name);
  const links = name.matches('a') ? [name] : all(name, 'a[href]');
  const person = links.map(readPersonLink).find((one) => one?.name === shown);
  return person ? found(person, isVerified, 'name-link') : found({ name: shown }, isVerified, 'plain-name');
}

function found(author: Author, isVerified: boolean, used: string): FoundAuthor | undefined {
  return author.name === '' ? undefined : { author: { ...author, verified: isVerified || undefined }, used };
}

function hasMarkBeside(name: Element, body: Element | undefined): boolean {
  for (const node of upFrom(name, 4)) {
    if (isComment(node)) break;
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (body && next.contains(body)) return false;
      if (next.matches(VERIFIED) || next.querySelector(VERIFIED)) return true;
    }
  }
  return false;
}

function memberBelow(header: Element, subline: Element | undefined): FoundAuthor | undefined {
  for (const link of all(subline?.parentElement ?? header, 'a[href*="/user/"]')) {
    const author = readPersonLink(link);
    if (author) return { author, used: 'member-link' };
  }
  return undefined;
}
