import { useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf } from '@/tests/practice/kit/time';
import { CommentBox } from './CommentBox';
import { keyed, type CardKeys } from './keys';
import { profileOf } from './profile';

export type CommentProps = {
  readonly comment: PracticePost;
  readonly keys: CardKeys;
  readonly draft: string;
  readonly onSend: (to: PracticePost, text: string) => void;
};

/** A comment and its replies, all siblings as on the real page: one slot after the comment, none between replies, two at the end. */
export function Comment({ comment, keys, draft, onSend }: CommentProps) {
  const [answering, setAnswering] = useState<PracticePost>();
  const box = (of: PracticePost) =>
    answering === of && (
      <CommentBox
        boxKey={keys.box(of)}
        mention={of.by.name}
        draft={draft}
        focus
        onSend={(text) => {
          onSend(comment, text);
          setAnswering(undefined);
        }}
      />
    );
  return (
    <>
      <One comment={comment} keys={keys} onReply={() => setAnswering(comment)} />
      <div class="slot" />
      {comment.replies?.map((reply) => (
        <One key={reply.number} comment={reply} keys={keys} isReply onReply={() => setAnswering(reply)} />
      ))}
      <div class="slot">{box(comment)}</div>
      <div class="slot">{comment.replies?.map(box)}</div>
    </>
  );
}

type OneProps = {
  readonly comment: PracticePost;
  readonly keys: CardKeys;
  readonly isReply?: boolean;
  readonly onReply: () => void;
};

function One({ comment, keys, isReply, onReply }: OneProps) {
  const { by } = comment;
  const key = `replaceableComment_${keys.comment(comment)}`;
  return (
    <div {...keyed(key)} class={isReply ? 'comment reply' : 'comment'}>
      <div {...keyed(key)} id={key}>
        <div class="comment-row">
          <a href={profileOf(by)} tabIndex={-1} aria-hidden="true">
            <figure>
              <Avatar person={by} size={32} />
            </figure>
          </a>
          <div class="comment-main">
            <div class="comment-head">
              <a href={profileOf(by)}>
                <p class="name">{by.name}</p>
                <p class="dim">{by.headline ?? ''}</p>
              </a>
              <p class="dim">{ageOf(comment)}</p>
            </div>
            <p>
              <span data-testid="expandable-text-box" class="text">
                <RichText text={comment.text} />
              </span>
            </p>
            <div class="comment-actions">
              <button type="button" data-what="like">
                <Icon name="thumb" id="thumbs-up-outline-small" /> Like
              </button>
              <button type="button" data-what="reply" onClick={onReply}>
                <Icon name="reply" id="comment-small" /> Reply
              </button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
