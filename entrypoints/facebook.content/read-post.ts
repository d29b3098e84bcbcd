/** Reads one post: a feed unit, the post of a dialog, a group post, a paid one. */
import { postKey, type PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { readPostId } from './post-ids';
import { readHead } from './post-parts';
import { outsideComments } from './post-unit';
import { readPostAuthor } from './read-author';
import { isOwnMedia, readIdentity } from './read-identity';
import { readMedia } from './read-media';
import { readPostMetrics } from './read-metrics';
import { findTimeLink, readShownTime, type TimeLink } from './read-time';
import { css } from './selectors';

const AD = css('ad');

/** @param unit an element of `findPosts` that is not a comment */
export function readPost(unit: Element): ReadResult {
  const identity = readIdentity(unit);
  if (identity.kind === 'skip') return identity;
  const { parts, author, message, quoted, key, aliases, url, used } = identity;
  const time = findTimeLink(parts.subline);
  return {
    kind: 'post',
    post: {
      key,
      aliases,
      site: 'facebook',
      kind: outsideComments(unit, AD).length > 0 ? 'ad' : 'post',
      url,
      author,
      text: message.text,
      truncated: message.truncated || undefined,
      postedAtText: time && readShownTime(time.link),
      quoted,
      metrics: readPostMetrics(unit),
      media: readMedia(unit, isOwnMedia(parts)),
    },
    used: { ...used, text: parts.message ? 'message' : 'none', time: timeSource(time) },
  };
}

function timeSource(time: TimeLink | undefined): string {
  if (!time) return 'none';
  return time.post ? 'link' : 'unfilled-link';
}

/**
 * @param number the post's number where it is known already
 * @returns a post as another one points at it; undefined when it cannot be told apart
 */
export function readPostRef(unit: Element, number?: string): PostRef | undefined {
  const head = readHead(unit);
  const id = number ?? readPostId(unit, head);
  const author = readPostAuthor(head)?.author;
  if (id !== undefined) return { key: postKey('facebook', id), handle: author?.handle, name: author?.name };
  const identity = readIdentity(unit);
  return identity.kind === 'skip'
    ? undefined
    : { key: identity.key, handle: author?.handle, name: author?.name };
}
