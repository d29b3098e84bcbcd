/** X as a practice page: a timeline, the page of one post, and the reply dialog. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { X_POSTS } from '@/tests/practice/content/x-posts';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { optionsOf } from '@/tests/practice/kit/options';
import { startRecording } from '@/tests/practice/kit/record';
import { xId } from '@/tests/practice/kit/time';
import { withReply } from '@/tests/practice/kit/with-reply';
import { ReplyBox } from './ReplyBox';
import { go, routeOf, type Route } from './route';
import { streamPosts } from './stream';
import { Timeline } from './Timeline';
import { Tweet } from './Tweet';

const record = startRecording();
const options = optionsOf(location.search);

function App() {
  const [posts, setPosts] = useState<readonly PracticePost[]>(options.stream ? [] : X_POSTS);
  const [route, setRoute] = useState<Route>(() => routeOf(location.pathname));
  const [below, setBelow] = useState<Route>(route);
  const [replyingTo, setReplyingTo] = useState<PracticePost>();
  const [above, setAbove] = useState(0);

  useEffect(() => {
    const follow = () => {
      const next = routeOf(location.pathname);
      setRoute(next);
      if (next.kind !== 'compose') setBelow(next);
    };
    window.addEventListener('popstate', follow);
    if (options.stream)
      streamPosts(options.stream, (feed) => {
        setPosts(feed.posts);
        setAbove(feed.above);
      });
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const reply = (to: PracticePost) => {
    setReplyingTo(to);
    // The real dialog takes its time too.
    setTimeout(() => go('/compose/post'), options.slowMs);
  };
  const send = (to: PracticePost, text: string) => {
    record.sent.push({ text, to: xId(to.number) });
    setPosts((now) => withReply(now, to.number, text, BRAND));
  };

  return (
    <div class="page">
      <Nav />
      <main>
        <div data-testid="primaryColumn" class="column">
          {below.kind === 'status' ? (
            <Status posts={posts} id={below.id} onReply={reply} onSend={send} />
          ) : (
            <>
              <h2 class="title">Home</h2>
              <Timeline posts={posts} above={above} onReply={reply} />
            </>
          )}
        </div>
        <aside>
          <h2>A practice page</h2>
          <p>The people and brands are made up. Nothing you do here leaves this machine.</p>
          <p>You are signed in as @{BRAND.handle}.</p>
        </aside>
      </main>
      <div id="layers">
        {route.kind === 'compose' && replyingTo && (
          <div class="shade">
            <div role="dialog" aria-modal="true" aria-label="Reply" class="dialog">
              <button
                type="button"
                class="icon-button"
                data-what="close"
                aria-label="Close"
                onClick={() => history.back()}
              >
                <Icon name="close" />
              </button>
              <Tweet post={replyingTo} plain lineDown />
              <ReplyBox
                testId="tweetButton"
                focus
                draft={options.draft}
                onSend={(text) => {
                  send(replyingTo, text);
                  history.back();
                }}
              />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

type StatusProps = {
  readonly posts: readonly PracticePost[];
  readonly id: string;
  readonly onReply: (to: PracticePost) => void;
  readonly onSend: (to: PracticePost, text: string) => void;
};

function Status({ posts, id, onReply, onSend }: StatusProps) {
  const focal = posts.find((post) => xId(post.number) === id);
  if (!focal) return <p class="empty">This post is not here.</p>;
  return (
    <section>
      <h1 class="hidden">Conversation</h1>
      <div aria-label="Timeline: Conversation">
        <div>
          <div data-testid="cellInnerDiv">
            <Tweet post={focal} focal onReply={() => onReply(focal)} />
            <div data-testid="inline_reply_offscreen">
              <ReplyBox
                testId="tweetButtonInline"
                draft={options.draft}
                onSend={(text) => onSend(focal, text)}
              />
            </div>
          </div>
          {focal.replies?.map((post) => (
            <div key={post.number} data-testid="cellInnerDiv">
              <Tweet post={post} onReply={() => onReply(post)} />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function Nav() {
  const path = `/${BRAND.handle}`;
  return (
    <header class="nav">
      <button type="button" class="nav-item" data-what="home" onClick={() => go('/home')}>
        <Icon name="home" /> <span>Home</span>
      </button>
      <a
        class="nav-item"
        href={path}
        data-testid="AppTabBar_Profile_Link"
        onClick={(event) => event.preventDefault()}
      >
        <Icon name="person" /> <span>Profile</span>
      </a>
      <div data-testid="SideNav_AccountSwitcher_Button" class="account">
        <div data-testid={`UserAvatar-Container-${BRAND.handle}`}>
          <Avatar person={BRAND} size={36} />
        </div>
        <span>
          <b>{BRAND.name}</b>
          <br />
          <span class="dim">@{BRAND.handle}</span>
        </span>
      </div>
    </header>
  );
}

render(<App />, document.body);
