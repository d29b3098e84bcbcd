/** Reads one comment or reply. */
import { type Post, postKey, type PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { type CommentParts, readCommentParts } from './comment-parts';
import { type CommentLinks, readCommentLinks } from './comment-links';
import { contentKey } from './content-key';
import { isNumericId } from './post-link';
import { commentAround } from './post-unit';
import { postAround } from './post-around';
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
  const links = readCommentLinks(parts);
  const unit = postAround(comment);
  const thread = readThread(unit, links);
  const id = links.ids?.comment ?? idOfContent(thread, author.handle ?? author.name, message.text);
  if (id === undefined) return { kind: 'skip', reason: 'no-id' };
  const parent = links.ids?.parent;
  return {
    kind: 'post',
    post: {
      key: postKey('facebook', id),
      aliases: [],
      site: 'facebook',
      kind: parent === undefined ? 'comment' : 'reply',
      url: links.url,
      author,
      text: message.text,
      truncated: message.truncated || undefined,
      lang: langOf(parts.body),
      postedAtText: parts.time && readShownTime(parts.time),
      replyTo: parent === undefined ? thread : readParent(parent, unit ?? comment.parentElement),
      thread,
      metrics: readCommentMetrics(comment),
      media: readMedia(comment, (shown) => isBeside(shown, comment, parts)),
    },
    used: {
      id: links.used ?? 'content-hash',
      author: found.used,
      text: parts.body ? 'body' : 'none',
      time: parts.time ? 'link' : 'none',
    },
  };
}

/** The post above. Its id stands in the comment's own links too, by number or by a name that differs from day to day. */
function readThread(unit: Element | undefined, { post }: CommentLinks): PostRef | undefined {
  const own = post === undefined ? undefined : postKey('facebook', post);
  const ref = unit && readPostRef(unit, post !== undefined && isNumericId(post) ? post : undefined);
  return ref ?? (own && { key: own });
}

function idOfContent(thread: PostRef | undefined, author: string, text: string): string | undefined {
  return contentKey({ author: `${thread?.key ?? ''} ${author}`, text });
}

/** The comment a reply answers, with its author where it is in the page too. */
function readParent(parent: string, scope: ParentNode | null): PostRef {
  const key = postKey('facebook', parent);
  for (const time of scope?.querySelectorAll(`a[href*="comment_id=${parent}"]`) ?? []) {
    const comment = time.closest(COMMENT);
    const parts = comment ? readCommentParts(comment) : {};
    if (readCommentLinks(parts).ids?.comment !== parent) continue;
    const author = readCommentAuthor(parts.name, parts.body)?.author;
    return { key, handle: author?.handle, name: author?.name };
  }
  return { key };
}

/** As Facebook tags the text; an empty tag means that it does not know. */
function langOf(body: Element | undefined): Post['lang'] {
  const lang = body?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(lang) ? lang : undefined;
}

/** Whether something shown is an attachment of this very comment, not its name, text or time. */
function isBeside(shown: Element, comment: Element, { name, body }: CommentParts): boolean {
  if (commentAround(shown) !== comment || shown.closest('ul')) return false;
  return !body?.contains(shown) && !name?.contains(shown);
}
