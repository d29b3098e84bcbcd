/** A feed that never stops, for measuring: posts come in batches, and the page keeps only the last ones. */
import type { PracticePost } from '@/tests/practice/content/model';
import { PEOPLE } from '@/tests/practice/content/people';
import { X_POSTS } from '@/tests/practice/content/x-posts';

const BATCH = 25;
const people = Object.values(PEOPLE);

/** Adds `count` posts, a batch a frame; sets `data-streamed` on the document when all are there. */
export function streamPosts(count: number, add: (posts: readonly PracticePost[]) => void): void {
  let made = 0;
  const next = () => {
    const size = Math.min(BATCH, count - made);
    add(Array.from({ length: size }, (_, index) => madeUp(made + index)));
    made += size;
    if (made < count) requestAnimationFrame(next);
    else document.documentElement.dataset.streamed = String(made);
  };
  requestAnimationFrame(next);
}

function madeUp(index: number): PracticePost {
  const like = X_POSTS[index % X_POSTS.length] ?? X_POSTS[0];
  const by = people[index % people.length];
  if (!like || !by) throw new Error('no posts to make more of');
  return {
    number: 10_000 + index,
    by,
    text: `${like.text} (${index})`,
    lang: like.lang,
    minutesAgo: 1,
    likes: index % 90,
  };
}
