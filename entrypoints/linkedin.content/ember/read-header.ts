import type { Post } from '@/utils/core/post';
import { ownActivityPage } from '@/entrypoints/linkedin.content/page-owner';
import { PROFILE_LINK, profileOf } from '@/entrypoints/linkedin.content/person';
import { readName } from '@/entrypoints/linkedin.content/text';
import { readCommentAuthor } from './read-author';
import { isOwnOfComment } from './own-parts';
import { COMMENT, HEADER_LINK } from './selectors';

/**
 * Who reposted the card's post. The header's words alone tell a repost from a
 * like or a comment, and they are in the page's language. Without words it is
 * sure only where a person's or page's own posts are listed, under a header
 * that names them first, unless a comment of theirs is shown.
 */
export function readReposter(card: Element): Post['repostedBy'] {
  const link = Array.from(card.querySelectorAll(HEADER_LINK)).find(
    (element) => element.matches(PROFILE_LINK) && readName(element) !== '',
  );
  const profile = profileOf(link);
  const owner = ownActivityPage(card.ownerDocument.URL);
  if (!profile || profile.handle !== owner) return undefined;
  const hasCommented = Array.from(card.querySelectorAll(COMMENT)).some(
    (comment) => readCommentAuthor(comment, isOwnOfComment(comment)).author.handle === owner,
  );
  return hasCommented ? undefined : { name: readName(link), handle: owner };
}
