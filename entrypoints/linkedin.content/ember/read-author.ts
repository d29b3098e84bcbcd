import type { Author } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { readLine, readName } from '@/entrypoints/linkedin.content/text';
import { findFirst, type Accept, type Way } from '@/entrypoints/linkedin.content/way';
import { ACTOR, ACTOR_DESCRIPTION, ACTOR_LINK, ACTOR_NAME, VERIFIED } from './selectors';
import { COMMENT_LINK, COMMENT_NAME } from './selectors';

export type AuthorFound = { readonly author: Author; readonly way?: string };

/** @returns the author block's person; the name is empty when there is none */
export function readActor(body: Element, isOwn: Accept): AuthorFound {
  const actor = findFirst(body, ACTOR, isOwn)?.element;
  if (!actor) return { author: { name: '' } };
  const found = readPerson(actor, ACTOR_LINK, ACTOR_NAME, isOwn);
  const isPage = found.author.handle?.includes('/') === true;
  const description = readLine(actor.querySelector(ACTOR_DESCRIPTION));
  return { ...found, author: { ...found.author, followers: isPage ? parseCount(description) : undefined } };
}

export function readCommentAuthor(comment: Element, isOwn: Accept): AuthorFound {
  return readPerson(comment, COMMENT_LINK, COMMENT_NAME, isOwn);
}

function readPerson(
  block: Element,
  links: readonly Way[],
  names: readonly Way[],
  isOwn: Accept,
): AuthorFound {
  const link = findFirst(block, links, (element) => isOwn(element) && profileOf(element) !== undefined);
  const name = findFirst(block, names, (element) => isOwn(element) && readName(element) !== '');
  const profile = profileOf(link?.element);
  // The icon stands in the block around the name, which a comment's text is not part of.
  const around = name?.element.closest('a, h3') ?? name?.element;
  return {
    author: {
      name: readName(name?.element),
      handle: profile?.handle,
      profileUrl: profile?.url,
      verified: around?.querySelector(VERIFIED) ? true : undefined,
    },
    way: name?.way,
  };
}
