/** LinkedIn's older pages as a practice page: the posts of a company, with named classes and Quill boxes. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LINKEDIN_COMPANY } from '@/tests/practice/content/linkedin-posts';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Icon } from '@/tests/practice/kit/Icon';
import { optionsOf } from '@/tests/practice/kit/options';
import { startRecording } from '@/tests/practice/kit/record';
import { withReply } from '@/tests/practice/kit/with-reply';
import { Update } from './Update';

const record = startRecording();
const options = optionsOf(location.search);

function App() {
  const [posts, setPosts] = useState<readonly PracticePost[]>(LINKEDIN_COMPANY);
  const send = (to: PracticePost, text: string) => {
    record.sent.push({ text, to: String(to.number) });
    setPosts((now) => withReply(now, to.number, text, BRAND));
  };
  return (
    <div>
      <header class="bar">
        <a href="/feed/" class="bar-item" aria-label="Home">
          <Icon name="home" />
        </a>
        <span class="dim">A practice page: made-up people, nothing leaves this machine</span>
      </header>
      <div class="columns">
        <aside class="card">
          <p class="name">{BRAND.name}</p>
          <p class="dim">{BRAND.headline}</p>
        </aside>
        <main>
          {posts.map((post) => (
            <Update key={post.number} post={post} draft={options.draft} onSend={send} />
          ))}
        </main>
      </div>
    </div>
  );
}

document.body.classList.add('ember-application');
render(<App />, document.body);
