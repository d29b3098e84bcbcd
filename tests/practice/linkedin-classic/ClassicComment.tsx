import { useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf, linkedinId } from '@/tests/practice/kit/time';
import { profileOf } from '@/tests/practice/linkedin/profile';
import { QuillBox } from './QuillBox';

type ClassicCommentProps = {
  readonly comment: PracticePost;
  /** The post's urn, in the short form these pages use inside a comment's. */
  readonly urn: string;
  readonly draft: string;
  readonly isReply?: boolean;
  readonly onSend: (to: PracticePost, text: string) => void;
};

export function ClassicComment({ comment, urn, draft, isReply, onSend }: ClassicCommentProps) {
  const [boxOpen, setBoxOpen] = useState(false);
  const { by } = comment;
  const id = linkedinId(comment);
  return (
    <article
      class={
        isReply
          ? 'comments-comment-entity comments-comment-entity--reply comment reply'
          : 'comments-comment-entity comment'
      }
      data-id={`urn:li:comment:(${urn},${id})`}
    >
      <div class="comment-row">
        <Avatar person={by} size={32} />
        <div class="comment-main">
          <div class="comment-head">
            <a class="comments-comment-meta__description-container" href={profileOf(by)}>
              <h3 class="comments-comment-meta__description hidden-margin">
                <span class="comments-comment-meta__description-title name">{by.name}</span>
              </h3>
              <span class="dim">{by.headline ?? ''}</span>
            </a>
            <time class="dim">{ageOf(comment)}</time>
          </div>
          <section class="comments-comment-item__main-content">
            <span dir="ltr">
              <RichText text={comment.text} />
            </span>
          </section>
          <div class="comments-comment-social-bar comment-actions">
            <button type="button" data-what="like">
              Like
            </button>
            <button
              type="button"
              class="comments-comment-social-bar__reply-action-button--cr"
              data-what="reply"
              onClick={() => setBoxOpen(true)}
            >
              Reply
            </button>
          </div>
        </div>
      </div>
      {comment.replies?.map((reply) => (
        <ClassicComment
          key={reply.number}
          comment={reply}
          urn={urn}
          draft={draft}
          isReply
          onSend={() => undefined}
        />
      ))}
      {boxOpen && (
        <QuillBox
          mention={by.name}
          draft={draft}
          focus
          onSend={(text) => {
            onSend(comment, text);
            setBoxOpen(false);
          }}
        />
      )}
    </article>
  );
}
