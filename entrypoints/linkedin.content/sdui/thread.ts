/**
 * Which comment a reply answers. Replies are siblings of the comment above
 * them. Between a comment and its first reply stands one slot (for "earlier
 * replies"), between replies none, after a thread two or more.
 */
import type { CommentUrn } from '@/entrypoints/linkedin.content/urn';
import { decodeBefore } from './card-key';
import { isComment, outermostComment } from './find-posts';
import { COMMENT, COMMENT_REFERENCE, MORE_REPLIES } from './selectors';

export type Thread = {
  readonly isReply: boolean;
  /** The comment at the top of the thread, when it is on the page. */
  readonly parent?: Element;
  /** Its urn, when only that is known. */
  readonly parentUrn?: CommentUrn;
};

const MAX_STEPS = 400;

export function threadOf(comment: Element): Thread {
  const around = comment.parentElement?.closest(`${COMMENT}, ${COMMENT_REFERENCE}`);
  if (around) return { isReply: true, parent: outermostComment(around) };
  const run = runBefore(comment);
  const head = run.comments.at(-1);
  const urn = run.more && decodeBefore(run.more, 'replaceableLoadMoreReplies');
  if (urn?.kind === 'comment') {
    return {
      isReply: true,
      parentUrn: urn.urn,
      parent: run.comments.find((one) => isNamed(one, urn.urn.id)),
    };
  }
  return head && run.isThread ? { isReply: true, parent: head } : { isReply: false };
}

type Run = {
  /** Comments before this one in the same thread, the nearest first. */
  readonly comments: readonly Element[];
  /** The nearest "earlier replies" before this one in the same thread. */
  readonly more?: Element;
  /** Whether the slots are as in a thread: one after its head, none between replies. */
  readonly isThread: boolean;
};

function runBefore(comment: Element): Run {
  const comments: Element[] = [];
  const gaps: number[] = [];
  let more: Element | undefined;
  let gap = 0;
  let steps = 0;
  for (let at = comment.previousElementSibling; at && gap < 2; at = at.previousElementSibling) {
    if ((steps += 1) > MAX_STEPS) break;
    if (isComment(at)) {
      comments.push(at);
      gaps.push(gap);
      gap = 0;
    } else {
      more ??= at.matches(MORE_REPLIES) ? at : (at.querySelector(MORE_REPLIES) ?? undefined);
      gap += 1;
    }
  }
  // From the reply up to the head: no slot but the last.
  const isThread =
    gaps.length > 0 && gaps.every((slots, index) => slots === (index === gaps.length - 1 ? 1 : 0));
  return { comments, isThread, more: comments.length > 0 || gap < 2 ? more : undefined };
}

function isNamed(comment: Element, id: string): boolean {
  return (comment.getAttribute('componentkey') ?? comment.id).endsWith(`,${id})`);
}
