import type { ReadResult } from '@/utils/page/adapter';
import { all, attr, first, firstBy } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import { refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip, wayOf } from '@/entrypoints/linkedin.content/post-result';
import { readCollapsed, readLine } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findCommentUrn, keyOf, postOfComment } from '@/entrypoints/linkedin.content/urn';
import { countsOf } from './counts';
import { isOwnOfComment, ownParts } from './own-parts';
import { readActor, readCommentAuthor } from './read-author';
import * as css from './selectors';

/** Reads a comment or reply of a classic page. */
export function readComment(comment: Element): ReadResult {
  const id = attr(comment, 'data-id');
  const post = postOfComment(id);
  if (!post) return skip('no-id');
  const isOwn = isOwnOfComment(comment);
  const { author, way } = readCommentAuthor(comment, isOwn);
  const text = firstBy(comment, css.COMMENT_TEXT, isOwn);
  const parent = parentOf(comment);
  const isReply = parent !== undefined || comment.matches(css.REPLY);
  const card = comment.closest(css.CARD);
  const parts = card && ownParts(card);
  const thread = { ...(parts && refTo(readActor(parts.body, parts.isOwn).author)), key: keyOf(post) };
  return postResult(
    [findCommentUrn(id)],
    {
      kind: isReply ? 'reply' : 'comment',
      author,
      text: readCollapsed(text),
      postedAtText: relativeTimeOf(readLine(first(comment, css.COMMENT_TIME, isOwn))),
      metrics: countsOf(comment, isOwn, css.COMMENT_LIKES, css.COMMENT_REPLIES),
      media: readMedia(comment, css.COMMENT_MEDIA, isOwn),
      // A reply whose comment is not on the page: that it answers the post would be wrong.
      replyTo: isReply
        ? parent &&
          refTo(
            readCommentAuthor(parent, isOwnOfComment(parent)).author,
            findCommentUrn(attr(parent, 'data-id')),
          )
        : thread,
      thread,
    },
    { author: way, text: wayOf(text, css.COMMENT_TEXT) },
  );
}

/** The comment around a reply; where replies stand beside it, the nearest before that is none itself. */
export function parentOf(comment: Element): Element | undefined {
  const outer = comment.parentElement?.closest(css.COMMENT);
  if (outer || !comment.matches(css.REPLY)) return outer ?? undefined;
  const card = comment.closest(css.CARD);
  const comments: Element[] = card ? all(card, css.COMMENT) : [];
  return comments.slice(0, Math.max(0, comments.indexOf(comment))).findLast((it) => !it.matches(css.REPLY));
}
