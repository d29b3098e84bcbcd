import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf } from '@/tests/practice/kit/time';
import { Comment } from './Comment';
import { CommentBox } from './CommentBox';
import { keyed, keysOf } from './keys';
import { profileOf } from './profile';

export type CardProps = {
  readonly post: PracticePost;
  readonly context: 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';
  readonly draft: string;
  readonly onSend: (to: PracticePost, text: string) => void;
};

/** A post in the feed with its comments, or, on its own page, at the head of its comment list. */
export function Card({ post, context, draft, onSend }: CardProps) {
  const isDetail = context === 'FEED_DETAIL';
  const [boxOpen, setBoxOpen] = useState(isDetail);
  const keys = keysOf(post, context);
  const body = (
    <>
      <Head post={post} />
      <p class="commentary">
        <span data-testid="expandable-text-box" class="text">
          <RichText text={post.text} />
        </span>
      </p>
      <div class="counts dim">
        <span>{post.likes} reactions</span>
        <span>{post.replies?.length ?? 0} comments</span>
      </div>
      <div class="actions">
        <a href={profileOf(BRAND)} class="acting" aria-label={`Acting as ${BRAND.name}`}>
          <figure>
            <Avatar person={BRAND} size={24} />
          </figure>
        </a>
        <Action what="like" icon="thumb" id="thumbs-up-outline-small" word="Like" />
        <Action
          what="comment"
          icon="reply"
          id="comment-small"
          word="Comment"
          onClick={() => setBoxOpen(true)}
        />
        <Action what="repost" icon="repost" id="repost-small" word="Repost" />
        <Action what="send-privately" icon="send" id="send-privately-small" word="Send" />
      </div>
      <div {...keyed(keys.part('replaceableCommentTools'))} />
      {boxOpen && (
        <CommentBox
          boxKey={keys.box()}
          draft={draft}
          focus={!isDetail}
          onSend={(text) => onSend(post, text)}
        />
      )}
    </>
  );
  const comments = post.replies?.map((comment) => (
    <Fragment key={comment.number}>
      <Comment comment={comment} keys={keys} draft={draft} onSend={onSend} />
    </Fragment>
  ));
  if (isDetail) {
    return (
      <div data-testid={keys.part('commentList')} class="list">
        <div {...keyed(keys.card)} id={keys.card}>
          <div role="listitem" class="card">
            {body}
          </div>
        </div>
        <div class="comments card">{comments}</div>
      </div>
    );
  }
  return (
    <div {...keyed(keys.card)}>
      <div role="listitem" {...keyed(keys.card)} class="card">
        <h2 class="hidden">Feed post</h2>
        {body}
        {comments && (
          <div {...keyed(keys.part('pagedCommentsContainer'))} class="comments">
            {comments}
          </div>
        )}
      </div>
    </div>
  );
}

function Head({ post }: { readonly post: PracticePost }) {
  const { by } = post;
  return (
    <div class="head">
      <a href={profileOf(by)} tabIndex={-1} aria-hidden="true">
        <figure>
          <Avatar person={by} size={44} />
        </figure>
      </a>
      <div class="who">
        <a href={profileOf(by)}>
          <p class="name">{by.name}</p>
        </a>
        <p class="dim">{by.headline ?? ''}</p>
        <p class="dim when">
          {post.ad ? (
            'Promoted'
          ) : (
            <>
              {ageOf(post)} • <Icon name="globe" id="globe-americas-small" />
            </>
          )}
        </p>
      </div>
      <button
        type="button"
        class="corner"
        data-what="menu"
        aria-label={`Open control menu for post by ${by.name}`}
      >
        <Icon name="more" id="overflow-web-ios-small" />
      </button>
      {!post.ad && (
        <button type="button" class="corner" data-what="hide" aria-label={`Hide post by ${by.name}`}>
          <Icon name="close" id="close-small" />
        </button>
      )}
    </div>
  );
}

type ActionProps = {
  readonly what: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly id: string;
  readonly word: string;
  readonly onClick?: () => void;
};

function Action({ what, icon, id, word, onClick }: ActionProps) {
  return (
    <button type="button" class="action" data-what={what} onClick={onClick}>
      <Icon name={icon} id={id} /> <span>{word}</span>
    </button>
  );
}
