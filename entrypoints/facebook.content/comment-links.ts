/** What the links of a comment say: its own id, its post's, and its address. */
import { type CommentIds, commentIdsOf } from './comment-ids';
import { type CommentParts, readCommentParts } from './comment-parts';
import { isNumber, linkUrl } from './facebook-url';
import { parsePostLink, type PostLink } from './post-link';

export type CommentLinks = {
  readonly ids?: CommentIds;
  /** The post it stands under: its number where there is one, else what the time's link calls it. */
  readonly post?: string;
  /** Address of the comment, without what tracks the viewer. */
  readonly url?: string;
  /** Which link gave the comment's id. */
  readonly used?: string;
};

export function readCommentLinks({ time, name }: CommentParts): CommentLinks {
  const timeUrl = linkUrl(time);
  const nameUrl = linkUrl(name);
  const plain = timeUrl && commentIdsOf(timeUrl);
  const coded = nameUrl && commentIdsOf(nameUrl);
  const above = timeUrl && parsePostLink(timeUrl);
  const post = above && isNumber(above.id) ? above.id : (coded?.post ?? above?.id);
  if (plain) return { ids: plain, post, url: above && addressOf(above, plain), used: 'time-link' };
  return { ids: coded, post, used: coded && 'author-link' };
}

/** @returns the ids of a comment alone, for telling copies and threads apart */
export function readCommentIds(comment: Element): CommentIds | undefined {
  return readCommentLinks(readCommentParts(comment)).ids;
}

function addressOf({ url }: PostLink, { comment, parent }: CommentIds): string {
  const query =
    parent === undefined ? `comment_id=${comment}` : `comment_id=${parent}&reply_comment_id=${comment}`;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}
