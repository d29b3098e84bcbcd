/** Reads one comment or reply. */
import { type Post, postKey, type PostKey, type PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { type CommentIds, commentIdsOf } from './comment-ids';
import { type CommentParts, readCommentParts } from './comment-parts';
import { contentKey } from './content-key';
import { linkUrl } from './facebook-url';
import { parsePostLink } from './post-link';
import { commentAround, postAround } from './post-unit';
import { readCommentAuthor } from './read-author';
import { readMedia } from './read-media';
import { type Message, readMessage } from './read-message';
import { readCommentMetrics } from './read-metrics';
import { readPostRef } from './read-post';
import { readShownTime } from './read-time';
import { css } from './selectors';

const COMMENT = css('comment');
const NO_MESSAGE: Message = { text: '', truncated: false };

/** @param comment an element of `findPosts` for which `isComment` holds */
export function readComment(comment: Element): ReadResult {
  const parts = readCommentParts(comment);
  const found = readCommentAuthor(parts.name, parts.body);
  if (!found) return { kind: 'skip', reason: comment.firstElementChild ? 'no-author' : 'placeholder' };
  const message = parts.body ? readMessage(parts.body) : NO_MESSAGE;
  const { author } = found;
  const unit = postAround(comment);
  const thread = (unit && readPostRef(unit)) ?? threadOfLink(parts);
  const { ids, used } = readIds(parts);
  const key = ids
    ? postKey('facebook', ids.comment)
    : keyOfContent(thread, author.handle ?? author.name, message.text);
  if (!key) return { kind: 'skip', reason: 'no-id' };
  return {
    kind: 'post',
    post: {
      ...{ key, aliases: [], author, thread },
      site: 'facebook',
      kind: ids?.parent === undefined ? 'comment' : 'reply',
      url: urlOf(parts, ids),
      text: message.text,
      truncated: message.truncated || undefined,
      lang: langOf(parts.body),
      postedAtText: parts.time && readShownTime(parts.time),
      replyTo: ids?.parent === undefined ? thread : parentRef(ids.parent, unit ?? comment.parentElement),
      metrics: readCommentMetrics(comment),
      media: readMedia(
        comment,
        (element) => commentAround(element) === comment && !parts.body?.contains(element),
      ),
    },
    used: { id: used, author: found.used },
  };
}

/** @returns the ids of a comment alone, for telling copies and threads apart */
export function readCommentIds(comment: Element): CommentIds | undefined {
  return readIds(readCommentParts(comment)).ids;
}

function readIds({ time, name }: CommentParts): { ids?: CommentIds; used: string } {
  const timeUrl = time && linkUrl(time);
  const plain = timeUrl && commentIdsOf(timeUrl);
  if (plain) return { ids: plain, used: 'time-link' };
  const nameUrl = name && linkUrl(name);
  const coded = nameUrl && commentIdsOf(nameUrl);
  return coded ? { ids: coded, used: 'author-link' } : { used: 'content-hash' };
}

function keyOfContent(thread: PostRef | undefined, author: string, text: string): PostKey | undefined {
  const hash = contentKey({ author: `${thread?.key ?? ''} ${author}`, text });
  return hash === undefined ? undefined : postKey('facebook', hash);
}

function threadOfLink({ time }: CommentParts): PostRef | undefined {
  const url = time && linkUrl(time);
  const post = url && parsePostLink(url);
  return post && { key: postKey('facebook', post.id) };
}

/** The time link leads to the comment; without what tracks the viewer. */
function urlOf({ time }: CommentParts, ids: CommentIds | undefined): string | undefined {
  const url = time && linkUrl(time);
  const post = url && parsePostLink(url);
  if (!post || !ids) return undefined;
  const query =
    ids.parent === undefined
      ? `comment_id=${ids.comment}`
      : `comment_id=${ids.parent}&reply_comment_id=${ids.comment}`;
  return `${post.url}${post.url.includes('?') ? '&' : '?'}${query}`;
}

/** The comment a reply answers, with its author where it is in the page too. */
function parentRef(parent: string, scope: ParentNode | null): PostRef {
  const key = postKey('facebook', parent);
  for (const time of scope?.querySelectorAll(`a[href*="comment_id=${parent}"]`) ?? []) {
    const comment = time.closest(COMMENT);
    if (!comment || readCommentIds(comment)?.comment !== parent) continue;
    const { name, body } = readCommentParts(comment);
    const author = readCommentAuthor(name, body)?.author;
    return { key, handle: author?.handle, name: author?.name };
  }
  return { key };
}

/** As Facebook tags the text; an empty tag means that it does not know. */
function langOf(body: Element | undefined): Post['lang'] {
  const lang = body?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(lang) ? lang : undefined;
}
