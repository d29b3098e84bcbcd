import { useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf, facebookId } from '@/tests/practice/kit/time';
import { Thread } from './Comment';
import { CommentBox } from './CommentBox';

export type UnitProps = {
  readonly post: PracticePost;
  readonly position: number;
  /** On a page's own timeline a post has the role of an article; in the home feed it has none. */
  readonly shape: 'timeline' | 'feed';
  readonly draft: string;
  readonly onSend: (to: PracticePost, text: string) => void;
};

export function Unit({ post, position, shape, draft, onSend }: UnitProps) {
  const [boxOpen, setBoxOpen] = useState(false);
  const id = facebookId(post.number);
  const url = `/${post.by.handle}/posts/${id}`;
  const nameId = `name-${post.number}`;
  return (
    <div
      role={shape === 'timeline' ? 'article' : undefined}
      aria-posinset={position}
      aria-labelledby={nameId}
      class="unit"
    >
      <div class="head">
        <Avatar person={post.by} />
        <div>
          <div data-ad-rendering-role="profile_name" id={nameId}>
            <h4>
              <a href={`/${post.by.handle}`}>
                <strong>
                  <span>{post.by.name}</span>
                </strong>
              </a>
              {post.by.verified && (
                <svg class="verified" viewBox="0 0 12 13" width="12" height="13" aria-hidden="true" />
              )}
            </h4>
          </div>
          <div class="dim">
            {post.ad ? (
              <a href="/ads/about/?entry=1">Sponsored</a>
            ) : (
              <a href={url} onClick={(event) => event.preventDefault()}>
                {ageOf(post)}
              </a>
            )}
          </div>
        </div>
        <span class="corner">
          <Icon name="more" /> <Icon name="close" />
        </span>
      </div>
      <div data-ad-rendering-role="story_message" class="message">
        <div data-ad-preview="message">
          <div dir="auto">
            <RichText text={post.text} />
          </div>
        </div>
      </div>
      <div class="counts dim">
        <span role="toolbar" aria-label="See who reacted">
          <span aria-hidden="true">{post.likes}</span> reactions
        </span>
        <span>{post.replies?.length ?? 0} comments</span>
      </div>
      <div class="actions">
        <Action part="like_button" label="Like" icon="thumb" />
        <Action
          part="comment_button"
          label="Leave a comment"
          icon="reply"
          word="Comment"
          onClick={() => setBoxOpen(true)}
        />
        <Action part="share_button" label="Share" icon="share" />
      </div>
      {post.replies && (
        <div class="comments">
          {post.replies.map((comment) => (
            <Thread
              key={comment.number}
              comment={comment}
              postUrl={url}
              postId={id}
              draft={draft}
              onSend={onSend}
            />
          ))}
        </div>
      )}
      {boxOpen && (
        <CommentBox label="Write a comment" draft={draft} focus onSend={(text) => onSend(post, text)} />
      )}
    </div>
  );
}

type ActionProps = {
  readonly part: string;
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly word?: string;
  readonly onClick?: () => void;
};

function Action({ part, label, icon, word = label, onClick }: ActionProps) {
  return (
    <div role="button" tabIndex={0} aria-label={label} data-what={label} class="action" onClick={onClick}>
      <Icon name={icon} />
      <span data-ad-rendering-role={part}>{word}</span>
    </div>
  );
}
