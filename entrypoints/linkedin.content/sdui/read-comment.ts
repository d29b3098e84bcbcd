import type { ReadResult } from '@/utils/page/adapter';
import { refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip, wayOf } from '@/entrypoints/linkedin.content/post-result';
import { readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { keyOf, postOfComment, type CommentUrn } from '@/entrypoints/linkedin.content/urn';
import { all, firstBy, isAfter, type Accept } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import { ageOfComment } from './age-line';
import { authorLinkOf, authorLinks, readAuthor } from './author-links';
import { cardOfComment, commentUrnOf } from './find-posts';
import { readCommentCounts } from './read-counts';
import { COMMENT, COMMENT_MEDIA, COMMENT_TEXT, NOT_PROSE } from './selectors';
import { threadOf, type Thread } from './thread';

/** Reads a comment or reply of the new pages. */
export function readComment(comment: Element): ReadResult {
  return readCommentAs(comment, commentUrnOf(comment), threadOf(comment), cardOfComment(comment));
}

/**
 * @param urn what the comment is named, wherever the page says so
 * @param card the card it stands under, when it is on the page
 */
export function readCommentAs(
  comment: Element,
  urn: CommentUrn | undefined,
  { isReply, parent, parentUrn }: Thread,
  card?: Element | null,
): ReadResult {
  const post = urn && postOfComment(urn);
  if (!post) return skip('no-id');
  const isOwn = isOwnOfComment(comment);
  const [link] = authorLinks(comment, isOwn);
  const text = firstBy(comment, COMMENT_TEXT, isOwn);
  // Somebody who left the site, or is hidden from this member, has a name without a link.
  const lines = linesBefore(comment, isOwn, text);
  const thread = { ...(card && refTo(readAuthor(authorLinkOf(card)))), key: keyOf(post) };
  const above = (parent && commentUrnOf(parent)) ?? parentUrn;
  const [writer] = parent ? authorLinks(parent, isOwnOfComment(parent)) : [];
  return postResult(
    [urn],
    {
      kind: isReply ? 'reply' : 'comment',
      author: link ? readAuthor(link) : { name: readName(lines[0]) },
      text: readPreWrapped(text),
      postedAtText: ageOfComment(lines.filter((line) => (link ? isAfter(line, link) : line !== lines[0]))),
      metrics: readCommentCounts(comment, isOwn),
      media: readMedia(comment, COMMENT_MEDIA, isOwn),
      // A reply whose comment is not on the page: that it answers the post would be wrong.
      replyTo: isReply ? above && refTo(readAuthor(writer), above) : thread,
      thread,
    },
    { author: link ? 'profile-link' : 'none', text: wayOf(text, COMMENT_TEXT) },
  );
}

/** @returns whether an element belongs to this comment and not to one inside it */
export function isOwnOfComment(comment: Element): Accept {
  const urn = commentUrnOf(comment);
  const others = all(comment, COMMENT, (inner) => commentUrnOf(inner) !== urn);
  return (element) => !others.some((other) => other.contains(element));
}

/** Lines before the text that are no link: the age; name, badge and headline stand in the name's link. */
function linesBefore(comment: Element, isOwn: Accept, text?: Element): Element[] {
  return all(comment, 'p', (line) => {
    const isBefore = !text || (!isAfter(line, text) && !line.contains(text));
    const control = line.closest(NOT_PROSE);
    return isBefore && isOwn(line) && !(control && comment.contains(control));
  });
}
