import { useState } from 'preact/hooks';
import type { Person, PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf, facebookId } from '@/tests/practice/kit/time';
import { CommentBox } from './CommentBox';

export type ThreadProps = {
  readonly comment: PracticePost;
  /** Address of the post the thread stands under. */
  readonly postUrl: string;
  readonly postId: string;
  readonly draft: string;
  readonly onSend: (to: PracticePost, text: string) => void;
};

/** A comment, its replies, and the box that opens under them. */
export function Thread({ comment, postUrl, postId, draft, onSend }: ThreadProps) {
  const [answering, setAnswering] = useState<PracticePost>();
  const id = facebookId(comment.number);
  return (
    <div class="thread">
      <Comment
        post={comment}
        href={`${postUrl}?comment_id=${id}`}
        code={codeOf(postId, id)}
        label={`Comment by ${comment.by.name} ${ageOf(comment)}`}
        onReply={() => setAnswering(comment)}
      />
      <div class="replies">
        {comment.replies?.map((reply) => (
          <Comment
            key={reply.number}
            post={reply}
            href={`${postUrl}?comment_id=${id}&reply_comment_id=${facebookId(reply.number)}`}
            code={codeOf(postId, facebookId(reply.number))}
            label={`Reply by ${reply.by.name} to ${comment.by.name}'s comment ${ageOf(reply)}`}
            onReply={() => setAnswering(reply)}
          />
        ))}
        {answering && (
          <CommentBox
            key={answering.number}
            label={`Reply to ${answering.by.name}`}
            mention={answering.by.name}
            draft={draft}
            focus
            onSend={(text) => {
              onSend(comment, text);
              setAnswering(undefined);
            }}
          />
        )}
      </div>
    </div>
  );
}

function codeOf(postId: string, commentId: string): string {
  return btoa(`comment:${postId}_${commentId}`).replace(/=+$/, '');
}

type CommentProps = {
  readonly post: PracticePost;
  readonly href: string;
  readonly code: string;
  readonly label: string;
  readonly onReply: () => void;
};

function Comment({ post, href, code, label, onReply }: CommentProps) {
  return (
    <div role="article" tabIndex={-1} aria-label={label} class="comment">
      <a href={profileUrl(post.by, code)} aria-hidden="true" tabIndex={-1} class="comment-avatar">
        <Avatar person={post.by} size={32} />
      </a>
      <div class="comment-main">
        <div class="bubble">
          <span class="who">
            <a href={profileUrl(post.by, code)} aria-hidden="false">
              <span dir="auto">{post.by.name}</span>
            </a>
          </span>
          <div>
            <span dir="auto" lang={post.lang}>
              <div dir="auto">
                <RichText text={post.text} />
              </div>
            </span>
          </div>
        </div>
        <ul aria-hidden="false">
          <li>
            <a href={href} onClick={(event) => event.preventDefault()}>
              {ageOf(post)}
            </a>
          </li>
          <li>
            <div role="button" tabIndex={0} aria-label="Like" data-what="like">
              Like
            </div>
          </li>
          <li>
            <div role="button" tabIndex={0} data-what="reply" onClick={onReply}>
              Reply
            </div>
          </li>
        </ul>
      </div>
    </div>
  );
}

function profileUrl(person: Person, code: string): string {
  return `/${person.handle}?comment_id=${code}`;
}
