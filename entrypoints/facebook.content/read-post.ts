/** Reads one post: a feed unit, the post of a dialog, a group post, a paid one. */
import { postKey, type PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { readMedia } from '@/utils/page/media';
import { readPostId } from './post-ids';
import { MEDIA } from './post-media';
import { readHead } from './post-parts';
import { firstOutsideComments } from './post-unit';
import { readPostAuthor } from './read-author';
import { isOwnMedia, readIdentity } from './read-identity';
import { readPostMetrics } from './read-metrics';
import { findTimeLink, readShownTime } from './read-time';
import { AD } from './selectors';

/** @param unit an element of `findPosts` that is not a comment */
export function readPost(unit: Element): ReadResult {
  const identity = readIdentity(unit);
  if (identity.kind === 'skip') return identity;
  const { parts, message, fields, used } = identity;
  const time = findTimeLink(parts.subline);
  return {
    kind: 'post',
    post: {
      ...fields,
      site: 'facebook',
      kind: firstOutsideComments(unit, AD) ? 'ad' : 'post',
      text: message.text,
      truncated: message.truncated || undefined,
      postedAtText: readShownTime(time?.link),
      metrics: readPostMetrics(unit),
      media: readMedia(unit, MEDIA, isOwnMedia(parts)),
    },
    used: {
      ...used,
      text: parts.message ? 'message' : 'none',
      time: time ? (time.post ? 'link' : 'unfilled-link') : 'none',
    },
  };
}

/**
 * @param number the post's number where it is known already
 * @returns a post as another one points at it; undefined when it cannot be told apart
 */
export function readPostRef(unit: Element, number?: string): PostRef | undefined {
  const head = readHead(unit);
  const id = number ?? readPostId(unit, head);
  const identity = id === undefined ? readIdentity(unit) : undefined;
  if (identity?.kind === 'skip') return undefined;
  const author = readPostAuthor(head)?.author;
  const key = identity ? identity.fields.key : postKey('facebook', id ?? '');
  return { key, handle: author?.handle, name: author?.name };
}
