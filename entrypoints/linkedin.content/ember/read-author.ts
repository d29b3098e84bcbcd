import type { Author } from '@/utils/core/post';
import { authorOf, profileOf } from '@/entrypoints/linkedin.content/person';
import { wayOf } from '@/entrypoints/linkedin.content/post-result';
import { readLine, readName } from '@/entrypoints/linkedin.content/text';
import { firstBy, type Accept } from '@/utils/page/dom';
import {
  ACTOR,
  ACTOR_DESCRIPTION,
  ACTOR_LINK,
  ACTOR_NAME,
  COMMENT_LINK,
  COMMENT_NAME,
  VERIFIED,
} from './selectors';

export type AuthorFound = { readonly author: Author; readonly way: string };

/** @returns the author block's person; the name is empty when there is none */
export function readActor(body: Element, isOwn: Accept): AuthorFound {
  const actor = firstBy(body, ACTOR, isOwn);
  const below = readLine(actor?.querySelector(ACTOR_DESCRIPTION));
  return readPerson(actor, ACTOR_LINK, ACTOR_NAME, isOwn, below);
}

export function readCommentAuthor(comment: Element, isOwn: Accept): AuthorFound {
  return readPerson(comment, COMMENT_LINK, COMMENT_NAME, isOwn);
}

function readPerson(
  block: Element | undefined,
  links: readonly string[],
  names: readonly string[],
  isOwn: Accept,
  below?: string,
): AuthorFound {
  const link =
    block && firstBy(block, links, (element) => isOwn(element) && profileOf(element) !== undefined);
  const name = block && firstBy(block, names, (element) => isOwn(element) && readName(element) !== '');
  // The icon stands in the block around the name, which a comment's text is not part of.
  const isVerified = Boolean((name?.closest('a,h3') ?? name)?.querySelector(VERIFIED));
  return { author: authorOf(readName(name), link, isVerified, below), way: wayOf(name, names) };
}
