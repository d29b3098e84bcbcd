/** Finds a post on the page as it is now. Nothing is trusted from before: pages reuse their nodes. */
import type { Post, PostKey } from '@/utils/core/post';
import type { Composer, ComposerOpener, SiteAdapter } from '@/utils/page/adapter';

export type Located = { readonly element: Element; readonly post: Post };

/** @returns every place where a post with one of these keys stands; those in an open dialog first, being on top */
export function locate(adapter: SiteAdapter, keys: readonly PostKey[]): Located[] {
  const found: Located[] = [];
  for (const element of adapter.findPosts(document)) {
    const result = adapter.readPost(element);
    if (result.kind === 'post' && answersTo(result.post, keys)) found.push({ element, post: result.post });
  }
  return found.toSorted((a, b) => depth(b) - depth(a));
}

function depth({ element }: Located): number {
  return element.closest('[role="dialog"]') ? 1 : 0;
}

/** @returns whether one of the post's keys is among `keys`. */
export function answersTo(post: Post, keys: readonly PostKey[]): boolean {
  return keys.includes(post.key) || post.aliases.some((alias) => keys.includes(alias));
}

export type Target = Located & { readonly box: Composer | ComposerOpener };

/** @returns the post with its reply box, else with the button that opens one; an open box wins over a button */
export function locateBox(
  adapter: SiteAdapter,
  keys: readonly PostKey[],
): Target | 'post-gone' | 'no-composer' {
  const places = locate(adapter, keys);
  if (places.length === 0) return 'post-gone';
  const targets = places.flatMap((place): Target[] => {
    const box = adapter.findComposer(place.element);
    return box ? [{ ...place, box }] : [];
  });
  return targets.find(({ box }) => box.kind === 'composer') ?? targets[0] ?? 'no-composer';
}
