/** Facebook as a practice page: the brand's own page with its comments, and the home feed. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { FACEBOOK_HOME_POSTS, FACEBOOK_PAGE_POSTS } from '@/tests/practice/content/facebook-posts';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { Icon } from '@/tests/practice/kit/Icon';
import { optionsOf } from '@/tests/practice/kit/options';
import { startRecording } from '@/tests/practice/kit/record';
import { facebookId } from '@/tests/practice/kit/time';
import { withReply } from '@/tests/practice/kit/with-reply';
import { Unit } from './Unit';

const record = startRecording();
const options = optionsOf(location.search);
const isPage = location.pathname.startsWith(`/${BRAND.handle}`);

function App() {
  const [posts, setPosts] = useState<readonly PracticePost[]>(
    isPage ? FACEBOOK_PAGE_POSTS : FACEBOOK_HOME_POSTS,
  );
  const send = (to: PracticePost, text: string) => {
    record.sent.push({ text, to: facebookId(to.number) });
    setPosts((now) => withReply(now, to.number, text, BRAND));
  };
  return (
    <div>
      <header class="bar">
        <a class="bar-item" href="/" aria-label="Home">
          <Icon name="home" />
        </a>
        <a class="bar-item" href={`/${BRAND.handle}`} aria-label="Your page">
          <Icon name="person" />
        </a>
        <span class="note">A practice page: made-up people, nothing leaves this machine</span>
      </header>
      <div role="main" class="column">
        {isPage && (
          <div class="cover">
            <Avatar person={BRAND} size={96} />
            <div>
              <h1>{BRAND.name}</h1>
              <span class="dim">48K followers · you act as this page</span>
            </div>
          </div>
        )}
        <div role="region" aria-label="Create a post" class="unit own">
          <a href={`/${BRAND.handle}`} aria-label={BRAND.name}>
            <Avatar person={BRAND} />
          </a>
          <div role="button" tabIndex={0} class="prompt">
            What is on your mind?
          </div>
        </div>
        {posts.map((post, index) => (
          <Unit
            key={post.number}
            post={post}
            position={index + 1}
            shape={isPage ? 'timeline' : 'feed'}
            draft={options.draft}
            onSend={send}
          />
        ))}
      </div>
    </div>
  );
}

render(<App />, document.body);
