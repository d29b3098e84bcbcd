/** Posts without end: the usual ones again and again, each with a number, by everybody in turn. */
import type { PracticePost } from '@/tests/practice/content/model';
import { PEOPLE } from '@/tests/practice/content/people';
import { X_POSTS } from '@/tests/practice/content/x-posts';

const people = Object.values(PEOPLE);

/** @param index from 0; the same one is the same post */
export function madeUp(index: number): PracticePost {
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
