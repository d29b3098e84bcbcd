/** Puts the parts read from a comment or reply together as a post. */
import type { Author, Post, PostRef } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import type { ReadText } from '@/utils/page/read-text';
import { found, mediaField, textFields, type Used } from './post-fields';
import { commentPermalinkOf, keyOfComment, keyOfPost, timeOfId, type CommentUrn } from './urn';

export type CommentParts = {
  readonly urn: CommentUrn;
  readonly author: Author;
  readonly text: ReadText;
  readonly postedAtText?: string;
  readonly metrics: Post['metrics'];
  readonly media: Post['media'];
  /** Set when this answers a comment. */
  readonly parent?: PostRef;
  /** Whether it answers a comment, known or not. */
  readonly isReply: boolean;
  /** Handle and name of the post's author, when the post is on the page. */
  readonly thread?: Pick<PostRef, 'handle' | 'name'>;
};

/** @returns the comment or reply, or why it is none */
export function commentResult(parts: CommentParts, used: Used): ReadResult {
  if (parts.author.name === '') return { kind: 'skip', reason: 'no-author' };
  const key = keyOfComment(parts.urn);
  const thread = { key: keyOfPost(parts.urn.post), ...parts.thread };
  return {
    kind: 'post',
    used: found(used),
    post: {
      key,
      aliases: [],
      site: 'linkedin',
      kind: parts.isReply ? 'reply' : 'comment',
      url: commentPermalinkOf(parts.urn),
      author: parts.author,
      ...textFields(parts.text),
      postedAt: timeOfId(parts.urn.id),
      postedAtText: parts.postedAtText,
      // A reply whose comment is not on the page: that it answers the post would be wrong.
      replyTo: parts.isReply ? parts.parent : thread,
      thread,
      metrics: parts.metrics,
      media: mediaField(parts.media),
    },
  };
}
