/**
 * Which comment a reply answers. Replies are siblings of the comment above
 * them. Between a comment and its first reply stands one slot (for "earlier
 * replies"), between replies none, after a thread two or more.
 */
import { findCommentUrn, idOf, type CommentUrn } from '@/entrypoints/linkedin.content/urn';
import { decodeBefore } from './card-key';
import { commentUrnOf, isComment, outermostComment } from './find-posts';
import { COMMENT, MORE_REPLIES } from './selectors';

export type Thread = {
  readonly isReply: boolean;
  /** The comment at the top of the thread, when it is on the page. */
  readonly parent?: Element;
  /** Its urn, when only that is known. */
  readonly parentUrn?: CommentUrn;
};

const MAX_STEPS = 400;

export function threadOf(comment: Element): Thread {
  const around = comment.parentElement?.closest(COMMENT);
  if (around) return { isReply: true, parent: outermostComment(around) };
  const { comments, more, isThread } = runBefore(comment);
  const parentUrn = findCommentUrn((more && decodeBefore(more, 'replaceableLoadMoreReplies')) ?? '');
  if (parentUrn) {
    const parent = comments.find((one) => idOf(commentUrnOf(one)) === idOf(parentUrn));
    return { isReply: true, parentUrn, parent };
  }
  return isThread ? { isReply: true, parent: comments.at(-1) } : { isReply: false };
}

type Run = {
  /** Comments before this one in the same thread, the nearest first. */
  readonly comments: readonly Element[];
  /** The nearest "earlier replies" before this one in the same thread. */
  readonly more?: Element | null;
  /** Whether the slots are as in a thread: one after its head, none between replies. */
  readonly isThread: boolean;
};

function runBefore(comment: Element): Run {
  const comments: Element[] = [];
  /** Slots after each of them. */
  let gaps = '';
  let more: Element | null | undefined;
  let gap = 0;
  let at = comment.previousElementSibling;
  for (let steps = 0; at && gap < 2 && steps < MAX_STEPS; steps += 1, at = at.previousElementSibling) {
    if (isComment(at)) {
      comments.push(at);
      gaps += String(gap);
      gap = 0;
    } else {
      more ??= at.matches(MORE_REPLIES) ? at : at.querySelector(MORE_REPLIES);
      gap += 1;
    }
  }
  return {
    comments,
    more: comments.length > 0 || gap < 2 ? more : undefined,
    // From the reply up to the head: no slot but the last.
    isThread: /^0*1$/.test(gaps),
  };
}
