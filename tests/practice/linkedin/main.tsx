/** LinkedIn's new pages as a practice page: the feed, and one post with its comments. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LINKEDIN_FEED } from '@/tests/practice/content/linkedin-posts';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { optionsOf } from '@/tests/practice/kit/options';
import { startRecording } from '@/tests/practice/kit/record';
import { withReply } from '@/tests/practice/kit/with-reply';
import { Card } from './Card';
import { keyed, keysOf } from './keys';
import { profileOf } from './profile';

const record = startRecording();
const options = optionsOf(location.search);
const shown = /^\/feed\/update\/(urn:li:activity:\d+)/.exec(decodeURIComponent(location.pathname))?.[1];

function App() {
  const [posts, setPosts] = useState<readonly PracticePost[]>(LINKEDIN_FEED);
  const send = (to: PracticePost, text: string) => {
    record.sent.push({ text, to: String(to.number) });
    setPosts((now) => withReply(now, to.number, text, BRAND));
  };
  const detail = posts.find((post) => keysOf(post, 'FEED_DETAIL').urn === shown);
  return (
    <div>
      <header class="bar">
        <a href="/feed/" class="bar-item" aria-label="Home">
          <Icon name="home" />
        </a>
        <a href="/company/larkspur-audio/posts/" class="bar-item" aria-label="Your page">
          <Icon name="person" />
        </a>
        <span class="dim">A practice page: made-up people, nothing leaves this machine</span>
      </header>
      <div class="columns">
        <aside class="card">
          <a href={profileOf(BRAND)}>
            <Avatar person={BRAND} size={56} />
            <p class="name">{BRAND.name}</p>
          </a>
          <p class="dim">You act as this page.</p>
        </aside>
        <main
          id="workspace"
          data-sdui-screen={`com.linkedin.sdui.flagshipnav.feed.${detail ? 'UpdateDetail' : 'MainFeed'}`}
        >
          {detail ? (
            <Card post={detail} context="FEED_DETAIL" draft={options.draft} onSend={send} />
          ) : (
            <div
              role="list"
              data-testid="mainFeed"
              data-component-type="LazyColumn"
              {...keyed('container-update-list_mainFeed-lazy-container')}
            >
              {posts.map((post) => (
                <Card
                  key={post.number}
                  post={post}
                  context="MAIN_FEED_RELEVANCE"
                  draft={options.draft}
                  onSend={send}
                />
              ))}
            </div>
          )}
        </main>
      </div>
    </div>
  );
}

render(<App />, document.body);
document.body.dataset.rehydrated = 'true';
