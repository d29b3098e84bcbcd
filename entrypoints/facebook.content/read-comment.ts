/** Reads one comment or reply. */
import { type Post, postKey, type PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { all, attr } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import { readCommentParts } from './comment-parts';
import { readCommentLinks } from './comment-links';
import { contentKey } from './content-key';
import { isNumber } from './facebook-url';
import { MEDIA } from './post-media';
import { commentAround } from './post-unit';
import { postAround } from './post-around';
import { readCommentAuthor } from './read-author';
import { readMessage } from './read-message';
import { readCommentMetrics } from './read-metrics';
import { readPostRef } from './read-post';
import { readShownTime } from './read-time';

/** @param comment an element of `findPosts` for which `isComment` holds */
export function readComment(comment: Element): ReadResult {
  const parts = readCommentParts(comment);
  const { name, body, time } = parts;
  const found = readCommentAuthor(name, body);
  if (!found) return { kind: 'skip', reason: comment.firstElementChild ? 'no-author' : 'placeholder' };
  const { author } = found;
  const message = readMessage(body);
  const { ids, post, url, used = 'content-hash' } = readCommentLinks(parts);
  const unit = postAround(comment);
  const thread = readThread(unit, post);
  const key = ids
    ? postKey('facebook', ids.comment)
    : contentKey({ author: `${thread?.key ?? ''} ${author.handle ?? author.name}`, text: message.text });
  if (key === undefined) return { kind: 'skip', reason: 'no-id' };
  const parent = ids?.parent;
  return {
    kind: 'post',
    post: {
      key,
      aliases: [],
      site: 'facebook',
      kind: parent === undefined ? 'comment' : 'reply',
      url,
      author,
      text: message.text,
      truncated: message.truncated || undefined,
      lang: langOf(body),
      postedAtText: readShownTime(time),
      replyTo: parent === undefined ? thread : readParent(parent, unit ?? comment.parentElement),
      thread,
      metrics: readCommentMetrics(comment),
      // An attachment of this very comment, not its name, text or time.
      media: readMedia(
        comment,
        MEDIA,
        (shown) =>
          commentAround(shown) === comment &&
          !shown.closest('ul') &&
          !body?.contains(shown) &&
          !name?.contains(shown),
      ),
    },
    used: { id: used, author: found.used, text: body ? 'body' : 'none', time: time ? 'link' : 'none' },
  };
}

/** The post above. Its id stands in the comment's own links too, by number or by a name that differs from day to day. */
function readThread(unit: Element | undefined, post: string | undefined): PostRef | undefined {
  const ref = unit && readPostRef(unit, post !== undefined && isNumber(post) ? post : undefined);
  return ref ?? (post === undefined ? undefined : { key: postKey('facebook', post) });
}

/** The comment a reply answers, with its author where it is in the page too. */
function readParent(parent: string, scope: ParentNode | null): PostRef {
  const key = postKey('facebook', parent);
  for (const time of scope ? all(scope, `a[href*="comment_id=${parent}"]`) : []) {
    const comment = commentAround(time);
    const parts = comment ? readCommentParts(comment) : {};
    if (readCommentLinks(parts).ids?.comment !== parent) continue;
    const author = readCommentAuthor(parts.name, parts.body)?.author;
    return { key, handle: author?.handle, name: author?.name };
  }
  return { key };
}

/** As Facebook tags the text; an empty tag means that it does not know. */
function langOf(body: Element | undefined): Post['lang'] {
  const lang = attr(body, 'lang');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(lang) ? lang : undefined;
}
