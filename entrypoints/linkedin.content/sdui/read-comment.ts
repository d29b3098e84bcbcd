import type { PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { commentResult } from '@/entrypoints/linkedin.content/comment-result';
import { readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { findCommentUrn, keyOfComment, type CommentUrn } from '@/entrypoints/linkedin.content/urn';
import { findFirst, isAfter, type Accept } from '@/entrypoints/linkedin.content/way';
import { ageOfComment } from './age-line';
import { authorLinkOf, authorLinks } from './author-links';
import { cardOfComment } from './comment-card';
import { commentUrnOf } from './find-posts';
import { readAuthor } from './read-author';
import { readCommentCounts } from './read-counts';
import { COMMENT, COMMENT_IMAGE, COMMENT_REFERENCE, COMMENT_TEXT, NOT_PROSE } from './selectors';
import { threadOf, type Thread } from './thread';

/** Reads a comment or reply of the new pages. */
export function readComment(comment: Element): ReadResult {
  const urn = findCommentUrn(commentUrnOf(comment) ?? '');
  return urn
    ? readCommentAs(comment, urn, threadOf(comment), cardOfComment(comment))
    : { kind: 'skip', reason: 'no-id' };
}

/**
 * @param urn what the comment is named, wherever the page says so
 * @param card the card it stands under, when it is on the page
 */
export function readCommentAs(comment: Element, urn: CommentUrn, thread: Thread, card?: Element): ReadResult {
  const isOwn = isOwnOfComment(comment);
  const [link] = authorLinks(comment, isOwn);
  const text = findFirst(comment, COMMENT_TEXT, isOwn);
  // Somebody who left the site, or is hidden from this member, has a name without a link.
  const lines = linesBefore(comment, isOwn, text?.element);
  return commentResult(
    {
      urn,
      author: link ? readAuthor(link) : { name: readName(lines[0]) },
      text: text ? readPreWrapped(text.element) : { text: '', truncated: false },
      postedAtText: ageOfComment(lines.filter((line) => (link ? isAfter(line, link) : line !== lines[0]))),
      metrics: readCommentCounts(comment, isOwn),
      media: Array.from(comment.querySelectorAll(COMMENT_IMAGE)).some(isOwn) ? ['photo'] : [],
      parent: parentRef(thread),
      isReply: thread.isReply,
      thread: card && threadRef(card),
    },
    { author: link && 'profile-link', text: text?.way },
  );
}

/** @returns whether an element belongs to this comment and not to one inside it */
export function isOwnOfComment(comment: Element): Accept {
  const urn = commentUrnOf(comment);
  const others = Array.from(comment.querySelectorAll(`${COMMENT}, ${COMMENT_REFERENCE}`)).filter(
    (inner) => commentUrnOf(inner) !== urn,
  );
  return (element) => !others.some((other) => other.contains(element));
}

/** Lines before the text that are no link: the age; name, badge and headline stand in the name's link. */
function linesBefore(comment: Element, isOwn: Accept, text?: Element): Element[] {
  return Array.from(comment.querySelectorAll('p')).filter((line) => {
    const isBefore = !text || (!isAfter(line, text) && !line.contains(text));
    return isBefore && isOwn(line) && !isControl(line, comment);
  });
}

function isControl(line: Element, comment: Element): boolean {
  const control = line.closest(NOT_PROSE);
  return control !== null && comment.contains(control);
}

function parentRef({ parent, parentUrn }: Thread): PostRef | undefined {
  const urn = (parent && findCommentUrn(commentUrnOf(parent) ?? '')) ?? parentUrn;
  if (!urn) return undefined;
  const [link] = parent ? authorLinks(parent, isOwnOfComment(parent)) : [];
  const author = readAuthor(link);
  return { key: keyOfComment(urn), handle: author.handle, name: author.name || undefined };
}

function threadRef(card: Element): Pick<PostRef, 'handle' | 'name'> | undefined {
  const author = readAuthor(authorLinkOf(card));
  return author.name === '' ? undefined : { handle: author.handle, name: author.name };
}
