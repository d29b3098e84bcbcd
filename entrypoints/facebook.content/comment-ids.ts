/** The ids in a comment's links. */

export type CommentIds = {
  /** The comment's own number. */
  readonly comment: string;
  /** The number of the comment it answers; only a reply has one. */
  readonly parent?: string;
  /** The number of the post, where the link holds it. */
  readonly post?: string;
};

/** @returns the ids a link carries in `comment_id` and `reply_comment_id`, plain or coded. */
export function commentIdsOf(url: URL): CommentIds | undefined {
  const first = readCommentId(url.searchParams.get('comment_id'));
  const second = readCommentId(url.searchParams.get('reply_comment_id'));
  if (!first) return undefined;
  return second ? { comment: second.comment, parent: first.comment, post: first.post ?? second.post } : first;
}

/**
 * @param value a number, or base64 of `comment:<post>_<comment>`
 * @returns undefined when it is neither
 */
export function readCommentId(value: string | null): CommentIds | undefined {
  if (value === null || value.length > 200) return undefined;
  if (/^\d{1,25}$/.test(value)) return { comment: value };
  const match = /^comment:(\d{1,25})_(\d{1,25})$/.exec(fromBase64(value));
  return match?.[1] !== undefined && match[2] !== undefined
    ? { post: match[1], comment: match[2] }
    : undefined;
}

/** @returns the decoded text; empty when it is not base64 */
function fromBase64(value: string): string {
  const bare = value
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  // What `atob` would throw at.
  if (!/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return '';
  return atob(bare);
}
