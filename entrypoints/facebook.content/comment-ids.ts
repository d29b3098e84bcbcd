/** The ids in a comment's links. */
import { fromBase64 } from '@/utils/page/base64';
import { isNumber } from './facebook-url';

export type CommentIds = {
  /** The comment's own number. */
  readonly comment: string;
  /** The number of the comment it answers; only a reply has one. */
  readonly parent?: string;
  /** The number of the post, where the link holds it. */
  readonly post?: string;
};

/** @returns the ids a link carries in `comment_id` and `reply_comment_id`, plain or coded. */
export function commentIdsOf({ searchParams }: URL): CommentIds | undefined {
  const first = readCommentId(searchParams.get('comment_id'));
  const second = readCommentId(searchParams.get('reply_comment_id'));
  if (!first || !second) return first;
  return { comment: second.comment, parent: first.comment, post: first.post ?? second.post };
}

/**
 * @param value a number, or base64 of `comment:<post>_<comment>`
 * @returns undefined when it is neither
 */
export function readCommentId(value: string | null): CommentIds | undefined {
  if (value === null) return undefined;
  if (isNumber(value)) return { comment: value };
  const [, post, comment] = /^comment:(\d{1,25})_(\d{1,25})$/.exec(fromBase64(value)) ?? [];
  return comment === undefined ? undefined : { post, comment };
}
