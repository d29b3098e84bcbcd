/** What the page shows after a reply was sent. */
import type { Person, PracticePost } from '@/tests/practice/content/model';

let sent = 0;

/** @returns the posts with one more reply, by `by`, under the post with that number, however deep it stands */
export function withReply(
  posts: readonly PracticePost[],
  to: number,
  text: string,
  by: Person,
): readonly PracticePost[] {
  return posts.map((post) => {
    if (post.number !== to)
      return post.replies ? { ...post, replies: withReply(post.replies, to, text, by) } : post;
    sent += 1;
    const reply: PracticePost = { number: 900_000 + sent, by, text, lang: 'en', minutesAgo: 0, likes: 0 };
    return { ...post, replies: [...(post.replies ?? []), reply] };
  });
}
