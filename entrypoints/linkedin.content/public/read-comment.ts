import type { ReadResult } from '@/utils/page/adapter';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { commentResult } from '@/entrypoints/linkedin.content/comment-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findCommentUrn } from '@/entrypoints/linkedin.content/urn';
import { readLockup } from './read-card';
import * as css from './selectors';

/** Reads a comment of a page for people who are not signed in. Replies are not shown there. */
export function readComment(comment: Element): ReadResult {
  const named = comment.querySelector(css.COMMENT_URN)?.getAttribute('data-semaphore-content-urn');
  const urn = findCommentUrn(named ?? '');
  if (!urn) return { kind: 'skip', reason: 'no-id' };
  const link = comment.querySelector(css.COMMENT_AUTHOR);
  const profile = profileOf(link);
  const text = comment.querySelector(css.COMMENT_TEXT);
  const likes = parseCount(readLine(comment.querySelector(css.COMMENT_LIKES)));
  const lockup = comment.closest(css.CARD)?.querySelector(css.LOCKUP);
  const author = lockup ? readLockup(lockup) : undefined;
  return commentResult(
    {
      urn,
      author: { name: readName(link), handle: profile?.handle, profileUrl: profile?.url },
      text: text ? readPreWrapped(text) : { text: '', truncated: false },
      postedAtText: relativeTimeOf(readLine(comment.querySelector(css.COMMENT_TIME))),
      metrics: likes === undefined ? {} : { likes },
      media: [],
      isReply: false,
      thread: author?.name ? { handle: author.handle, name: author.name } : undefined,
    },
    { id: 'report-entry', author: 'author-link', text: text ? 'comment-text' : undefined },
  );
}
