/**
 * LinkedIn's names of things. One post has up to three (activity, ugcPost,
 * share), each with a number of its own; a comment's name holds one of its post.
 */
import { postKey, type PostKey } from '@/utils/core/post';

/** `urn:li:activity:7…`, of one of the three kinds. */
export type PostUrn = `urn:li:${string}:${string}`;
export type CommentUrn = `urn:li:comment:(${string},${string})`;

/** Also in addresses of public pages: `…-activity-7…-AbCd`. */
const POST_URN = /(?:urn:li:|-)(activity|ugcPost|share)[:-](\d{15,20})(?!\d)/;
/** The classic pages leave the inner `urn:li:` out. */
const COMMENT_URN = /urn:li:comment:\((?:urn:li:)?(activity|ugcPost|share):(\d{15,20}),(\d{15,20})\)/;

/** @returns the first post named in an attribute value or address; a comment's post counts */
export function findPostUrn(text: string): PostUrn | undefined {
  const [, kind, id] = POST_URN.exec(text.replace(/%3A/gi, ':')) ?? [];
  return id === undefined ? undefined : `urn:li:${kind ?? ''}:${id}`;
}

/** @returns the first comment named in an attribute value or address, in the long form, whichever the page uses */
export function findCommentUrn(text: string): CommentUrn | undefined {
  const [, kind, post, id] = COMMENT_URN.exec(text) ?? [];
  return id === undefined ? undefined : `urn:li:comment:(urn:li:${kind ?? ''}:${post ?? ''},${id})`;
}

/** @returns the post that the first comment named in an attribute value stands under */
export function postOfComment(text: string): PostUrn | undefined {
  return findPostUrn(findCommentUrn(text) ?? '');
}

export function keyOf(name: string): PostKey {
  return postKey('linkedin', name);
}

/** @returns the address of a post, by any of its names, or of a comment: its post's, with the comment brought up */
export function addressOf(urn: string): string | undefined {
  const post = findPostUrn(urn);
  const comment = findCommentUrn(urn);
  const query = comment ? `?commentUrn=${encodeURIComponent(comment)}` : '';
  return post && `https://www.linkedin.com/feed/update/${post}/${query}`;
}

/** The site's first year of ids of this shape. */
const EARLIEST = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;

/**
 * Ids are made of the time: the upper 41 bits are epoch milliseconds.
 * @param urn of a post or comment, or a bare id
 * @returns epoch milliseconds; undefined when that is no time the site has existed at
 */
export function timeOf(urn: string, now = Date.now()): number | undefined {
  const id = idOf(urn);
  const time = id === undefined ? 0 : Number(BigInt(id) >> 22n);
  return time >= EARLIEST && time <= now + DAY ? time : undefined;
}

/** @returns the number a post or comment goes by */
export function idOf(urn: string | undefined): string | undefined {
  return /(?:^|[:,])(\d{15,20})\)?$/.exec(urn ?? '')?.[1];
}
