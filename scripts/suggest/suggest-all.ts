/** Drafts for post after post, as on one agent's day: each differs from those before. */
import type { Post } from '@/utils/core/post';
import { suggest, type Desk, type Suggestion } from './suggest';

/** Replies remembered, newest first; so many in a row differ on one site. */
const REMEMBERED = 50;

/** @returns a suggestion a post, in order; on each site every draft counts as given. */
export function suggestAll(posts: readonly Post[], desk: Desk): Suggestion[] {
  const given = new Map<string, readonly string[]>();
  return posts.map((post) => {
    const earlier = given.get(post.site) ?? [];
    const suggestion = suggest(post, desk, earlier);
    const texts = suggestion.drafts.map(({ text }) => text);
    given.set(post.site, [...texts, ...earlier].slice(0, REMEMBERED * 3));
    return suggestion;
  });
}
