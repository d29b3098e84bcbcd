import { useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf, linkedinId } from '@/tests/practice/kit/time';
import { profileOf } from '@/tests/practice/linkedin/profile';
import { ClassicComment } from './ClassicComment';
import { QuillBox } from './QuillBox';

type UpdateProps = {
  readonly post: PracticePost;
  readonly draft: string;
  readonly onSend: (to: PracticePost, text: string) => void;
};

export function Update({ post, draft, onSend }: UpdateProps) {
  const [boxOpen, setBoxOpen] = useState(false);
  const { by } = post;
  const urn = `activity:${linkedinId(post)}`;
  return (
    <div data-view-name="feed-full-update">
      <div class="feed-shared-update-v2 card" role="article" data-urn={`urn:li:${urn}`}>
        <div class="update-components-actor__container head">
          <a class="update-components-actor__image" href={profileOf(by)} tabIndex={-1} aria-hidden="true">
            <Avatar person={by} size={44} />
          </a>
          <a class="update-components-actor__meta-link who" href={profileOf(by)}>
            <span class="update-components-actor__title">
              <span dir="ltr" class="name">
                <span aria-hidden="true">{by.name}</span>
                <span class="visually-hidden hidden">{by.name}</span>
              </span>
            </span>
            <br />
            <span class="update-components-actor__description dim">{by.headline ?? ''}</span>
            <span class="update-components-actor__sub-description dim when">
              <span aria-hidden="true">
                {ageOf(post)} • <Icon name="globe" testIcon="globe-americas-small" />
              </span>
            </span>
          </a>
        </div>
        <div class="update-components-update-v2__commentary commentary">
          <span dir="ltr">
            <RichText text={post.text} />
          </span>
        </div>
        <div class="social-details-social-counts counts dim">
          <span class="social-details-social-counts__reactions-count">{post.likes}</span>
          <span class="social-details-social-counts__comments">{post.replies?.length ?? 0} comments</span>
        </div>
        <div class="feed-shared-social-action-bar actions">
          <button type="button" class="action" data-what="like">
            <Icon name="thumb" testIcon="thumbs-up-outline-small" /> Like
          </button>
          <button type="button" class="action" data-what="comment" onClick={() => setBoxOpen(true)}>
            <Icon name="reply" testIcon="comment-small" /> Comment
          </button>
          <button type="button" class="action" data-what="repost">
            <Icon name="repost" testIcon="repost-small" /> Repost
          </button>
        </div>
        <div class="feed-shared-update-v2__comments-container">
          {boxOpen && <QuillBox draft={draft} focus onSend={(text) => onSend(post, text)} />}
          <div class="comments-comments-list comments">
            {post.replies?.map((comment) => (
              <ClassicComment
                key={comment.number}
                comment={comment}
                urn={urn}
                draft={draft}
                onSend={onSend}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
