import type { ComponentChildren } from 'preact';
import type { PracticePost } from '@/tests/practice/content/model';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { RichText } from '@/tests/practice/kit/rich-text';
import { ageOf, timeOf, xId } from '@/tests/practice/kit/time';
import { go } from './route';

export type TweetProps = {
  readonly post: PracticePost;
  /** The post a status page is about. */
  readonly focal?: boolean;
  /** In the reply dialog a post is shown without links and buttons. */
  readonly plain?: boolean;
  readonly lineUp?: boolean;
  readonly lineDown?: boolean;
  readonly onReply?: () => void;
};

const linkOf = (handle: string) => `/${handle}`;

export function Tweet({ post, focal, plain, lineUp, lineDown, onReply }: TweetProps) {
  const { by } = post;
  const address = `/${by.handle}/status/${xId(post.number)}`;
  const open = () => {
    if (!focal && !plain && !post.ad) go(address);
  };
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={focal ? -1 : 0}
      class={focal ? 'tweet focal' : 'tweet'}
      onClick={open}
    >
      <div class="thin">{lineUp ? <ThinLine /> : <div />}</div>
      <div class="row">
        <div class="side">
          <div data-testid="Tweet-User-Avatar">
            <div data-testid={`UserAvatar-Container-${by.handle}`}>
              <Avatar person={by} />
            </div>
          </div>
          {lineDown && <div class="line" />}
        </div>
        <div class="main">
          <div class="head">
            <Name post={post} time={!focal && !post.ad} address={plain ? undefined : address} />
            {!plain && <IconButton what="menu" testId="caret" icon="more" label="More" />}
          </div>
          <div data-testid="tweetText" class="text" lang={post.lang} dir="auto">
            <RichText text={post.text} linkOf={linkOf} />
          </div>
          {post.quote && <Quote post={post} quote={post.quote} />}
          {post.ad && (
            <a
              href={`${address}/photo/1`}
              data-testid="tweetPhoto"
              class="photo"
              aria-label="Photo"
              onClick={(event) => event.preventDefault()}
            />
          )}
          {post.ad && <span class="promoted">Ad</span>}
          {focal && (
            <div class="when">
              <a href={address}>
                <Time post={post} long />
              </a>
            </div>
          )}
          {!plain && <Actions post={post} onReply={onReply} />}
        </div>
      </div>
    </article>
  );
}

function ThinLine() {
  return (
    <div class="thin-line">
      <div>
        <div class="line" />
      </div>
      <div />
    </div>
  );
}

type NameProps = { readonly post: PracticePost; readonly time: boolean; readonly address?: string };

function Name({ post, time, address }: NameProps) {
  const { by } = post;
  return (
    <div data-testid="User-Name" class="name">
      <div>
        <a href={`/${by.handle}`}>
          <div dir="ltr">
            <span>{by.name}</span>
          </div>
        </a>
        {by.verified && <span data-testid="icon-verified" class="verified" />}
      </div>
      <div class="dim">
        <a href={`/${by.handle}`} tabIndex={-1}>
          <span>@{by.handle}</span>
        </a>
        {time && <span aria-hidden="true"> · </span>}
        {time &&
          (address ? (
            <a href={address}>
              <Time post={post} />
            </a>
          ) : (
            <Time post={post} />
          ))}
      </div>
    </div>
  );
}

function Time({ post, long }: { readonly post: PracticePost; readonly long?: boolean }) {
  const date = new Date(timeOf(post));
  return (
    <time dateTime={date.toISOString()}>
      {long ? date.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }) : ageOf(post)}
    </time>
  );
}

function Quote({
  post,
  quote,
}: {
  readonly post: PracticePost;
  readonly quote: NonNullable<PracticePost['quote']>;
}) {
  return (
    <div role="link" tabIndex={0} class="quote">
      <div data-testid="User-Name" class="name">
        <Avatar person={quote.by} size={20} />
        <div dir="ltr">
          <span>{quote.by.name}</span>
        </div>
        <div tabIndex={-1} class="dim">
          <span>@{quote.by.handle}</span> · <Time post={{ ...post, minutesAgo: post.minutesAgo + 40 }} />
        </div>
      </div>
      <div data-testid="tweetText" class="text" lang="en" dir="auto">
        <RichText text={quote.text} />
      </div>
    </div>
  );
}

function Actions({ post, onReply }: { readonly post: PracticePost; readonly onReply?: () => void }) {
  const replies = post.replies?.length ?? 0;
  return (
    <div role="group" class="actions" aria-label={`${replies} replies, ${post.likes} likes`}>
      <IconButton what="reply" testId="reply" icon="reply" label="Reply" count={replies} onClick={onReply} />
      <IconButton what="repost" testId="retweet" icon="repost" label="Repost" />
      <IconButton what="like" testId="like" icon="like" label="Like" count={post.likes} />
      <IconButton what="bookmark" testId="bookmark" icon="mark" label="Bookmark" />
      <IconButton what="share" testId="share" icon="share" label="Share" />
    </div>
  );
}

type IconButtonProps = {
  readonly what: string;
  readonly testId: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly count?: number;
  readonly onClick?: () => void;
};

function IconButton({ what, testId, icon, label, count, onClick }: IconButtonProps): ComponentChildren {
  return (
    <button
      type="button"
      class="icon-button"
      data-what={what}
      data-testid={testId}
      aria-label={count ? `${count} ${label}` : label}
      onClick={(event) => {
        event.stopPropagation();
        onClick?.();
      }}
    >
      <Icon name={icon} />
      {count ? <span data-testid="app-text-transition-container">{count}</span> : null}
    </button>
  );
}
