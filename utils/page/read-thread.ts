/** Everything on the page that answers a post, read afresh. */
import type { Post, PostKey } from '@/utils/core/post';
import type { SiteAdapter } from './adapter';

/**
 * @param keys key and aliases of the post
 * @returns answers to it; where a site does not show whom a reply answers, all that stand in its thread
 */
export function readThread(adapter: SiteAdapter, keys: readonly PostKey[]): Post[] {
  const isOurs = (key: PostKey | undefined): boolean => key !== undefined && keys.includes(key);
  return adapter.findPosts(document).flatMap((element) => {
    const result = adapter.readPost(element);
    if (result.kind === 'skip') return [];
    const { replyTo, thread } = result.post;
    return isOurs(replyTo?.key) || (replyTo?.key === undefined && isOurs(thread?.key)) ? [result.post] : [];
  });
}
