/** What the page shows after a reply was sent. */
import type { Person, PracticePost } from '@/tests/practice/content/model';

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
    const at = Date.now();
    // The time serves as its number: no two replies are sent in one millisecond.
    const reply: PracticePost = { number: at, by, text, lang: 'en', minutesAgo: 0, at, likes: 0 };
    return { ...post, replies: [...(post.replies ?? []), reply] };
  });
}
