import type { PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { commentResult } from '@/entrypoints/linkedin.content/comment-result';
import { readCollapsed, readLine } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findCommentUrn, keyOfComment } from '@/entrypoints/linkedin.content/urn';
import { findFirst } from '@/entrypoints/linkedin.content/way';
import { isOwnOfComment, ownParts } from './own-parts';
import { readActor, readCommentAuthor } from './read-author';
import { readCommentCounts } from './read-counts';
import * as css from './selectors';

/** Reads a comment or reply of a classic page. */
export function readComment(comment: Element): ReadResult {
  const urn = findCommentUrn(comment.getAttribute('data-id') ?? '');
  if (!urn) return { kind: 'skip', reason: 'no-id' };
  const isOwn = isOwnOfComment(comment);
  const { author, way } = readCommentAuthor(comment, isOwn);
  const text = findFirst(comment, css.COMMENT_TEXT, isOwn);
  const parent = parentOf(comment);
  const time = Array.from(comment.querySelectorAll(css.COMMENT_TIME)).find(isOwn);
  return commentResult(
    {
      urn,
      author,
      text: text ? readCollapsed(text.element) : { text: '', truncated: false },
      postedAtText: relativeTimeOf(readLine(time)),
      metrics: readCommentCounts(comment, isOwn),
      media: Array.from(comment.querySelectorAll(css.COMMENT_IMAGE)).some(isOwn) ? ['photo'] : [],
      parent: parent && refOf(parent),
      isReply: parent !== undefined || comment.matches(css.REPLY),
      thread: threadOf(comment),
    },
    { author: way, text: text?.way },
  );
}

/** The comment around a reply; where replies stand beside it, the nearest before that is none itself. */
export function parentOf(comment: Element): Element | undefined {
  const outer = comment.parentElement?.closest(css.COMMENT);
  if (outer || !comment.matches(css.REPLY)) return outer ?? undefined;
  const card = comment.closest(css.CARD);
  const before = Array.from(card?.querySelectorAll(css.COMMENT) ?? []);
  return before
    .slice(0, Math.max(0, before.indexOf(comment)))
    .reverse()
    .find((other) => !other.matches(css.REPLY));
}

function refOf(comment: Element): PostRef {
  const urn = findCommentUrn(comment.getAttribute('data-id') ?? '');
  const { author } = readCommentAuthor(comment, isOwnOfComment(comment));
  return { key: urn && keyOfComment(urn), handle: author.handle, name: author.name || undefined };
}

function threadOf(comment: Element): Pick<PostRef, 'handle' | 'name'> | undefined {
  const card = comment.closest(css.CARD);
  if (!card) return undefined;
  const { body, isOwn } = ownParts(card);
  const { author } = readActor(body, isOwn);
  return { handle: author.handle, name: author.name || undefined };
}
