/**
 * LinkedIn's names of things. One post has up to three (activity, ugcPost,
 * share), each with a number of its own; a comment's name holds one of its post.
 */
import { postKey, type PostKey } from '@/utils/core/post';

export const POST_URN_KINDS = ['activity', 'ugcPost', 'share'] as const;
export type PostUrn = { readonly kind: (typeof POST_URN_KINDS)[number]; readonly id: string };
export type CommentUrn = { readonly post: PostUrn; readonly id: string };

const ORIGIN = 'https://www.linkedin.com';
const POST_URN = /urn:li:(activity|ugcPost|share):(\d{15,20})(?!\d)/;
/** In addresses of public pages: `…-activity-7…-AbCd`. */
const POST_IN_PATH = /-(activity|ugcPost|share)-(\d{15,20})(?!\d)/;
/** The classic pages leave the inner `urn:li:` out. */
const COMMENT_URN = /urn:li:comment:\((?:urn:li:)?(activity|ugcPost|share):(\d{15,20}),(\d{15,20})\)/;

/** @returns the first post named in an attribute value or address; a comment's post counts */
export function findPostUrn(text: string): PostUrn | undefined {
  const decoded = text.replace(/%3A/gi, ':');
  return fromMatch(POST_URN.exec(decoded) ?? POST_IN_PATH.exec(decoded));
}

/** @returns the first comment named in an attribute value or address */
export function findCommentUrn(text: string): CommentUrn | undefined {
  const match = COMMENT_URN.exec(text);
  const post = fromMatch(match);
  return post && match?.[3] !== undefined ? { post, id: match[3] } : undefined;
}

function fromMatch(match: RegExpExecArray | null): PostUrn | undefined {
  const kind = POST_URN_KINDS.find((known) => known === match?.[1]);
  return kind && match?.[2] !== undefined ? { kind, id: match[2] } : undefined;
}

export function formatPostUrn({ kind, id }: PostUrn): string {
  return `urn:li:${kind}:${id}`;
}

/** In the long form, whichever form the page uses. */
export function formatCommentUrn({ post, id }: CommentUrn): string {
  return `urn:li:comment:(${formatPostUrn(post)},${id})`;
}

export function keyOfPost(urn: PostUrn): PostKey {
  return postKey('linkedin', formatPostUrn(urn));
}

export function keyOfComment(urn: CommentUrn): PostKey {
  return postKey('linkedin', formatCommentUrn(urn));
}

/** @returns the address of a post; works for each of its names */
export function permalinkOf(urn: PostUrn): string {
  return `${ORIGIN}/feed/update/${formatPostUrn(urn)}/`;
}

/** @returns the address of a comment: its post's, with the comment brought up */
export function commentPermalinkOf(urn: CommentUrn): string {
  return `${permalinkOf(urn.post)}?commentUrn=${encodeURIComponent(formatCommentUrn(urn))}`;
}

/** The site's first year of ids of this shape. */
const EARLIEST = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;

/**
 * Ids are made of the time: the upper 41 bits are epoch milliseconds.
 * @returns epoch milliseconds; undefined when that is no time the site has existed at
 */
export function timeOfId(id: string, now = Date.now()): number | undefined {
  if (!/^\d{15,20}$/.test(id)) return undefined;
  const time = Number(BigInt(id) >> 22n);
  return time >= EARLIEST && time <= now + DAY ? time : undefined;
}
