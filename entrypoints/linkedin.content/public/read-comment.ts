import type { ReadResult } from '@/utils/page/adapter';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { authorOf, refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip } from '@/entrypoints/linkedin.content/post-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findCommentUrn, keyOf, postOfComment } from '@/entrypoints/linkedin.content/urn';
import { attr } from '@/utils/page/dom';
import { readLockup } from './read-card';
import * as css from './selectors';

/** Reads a comment of a page for people who are not signed in. Replies are not shown there. */
export function readComment(comment: Element): ReadResult {
  const named = attr(reportEntryOf(comment), css.COMMENT_NAMED);
  const post = postOfComment(named);
  if (!post) return skip('no-id');
  const link = comment.querySelector(css.COMMENT_AUTHOR);
  const text = comment.querySelector(css.COMMENT_TEXT);
  const author = readLockup(comment.closest(css.CARD)?.querySelector(css.LOCKUP));
  const thread = { ...refTo(author), key: keyOf(post) };
  return postResult(
    [findCommentUrn(named)],
    {
      kind: 'comment',
      author: authorOf(readName(link), link),
      text: readPreWrapped(text),
      postedAtText: relativeTimeOf(readLine(comment.querySelector(css.COMMENT_TIME))),
      metrics: { likes: parseCount(readLine(comment.querySelector(css.COMMENT_LIKES))) },
      media: [],
      replyTo: thread,
      thread,
    },
    { id: 'report-entry', author: 'author-link', text: text ? 'comment-text' : 'none' },
  );
}

/** @returns the entry of a comment's menu that names it */
export function reportEntryOf(comment: Element): Element | null {
  return comment.querySelector(`[${css.COMMENT_NAMED}^="urn:li:comment:("]`);
}
