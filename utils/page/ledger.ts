/** Which posts were reported, with which text, and where they stand. Elements are held weakly. */
import type { Post, PostKey } from '@/utils/core/post';

type Entry = {
  /** Of the text last reported; absent when it is to be reported again. */
  readonly hash?: number;
  readonly places: readonly WeakRef<Element>[];
};
/** Addresses remembered, to tell "gone" from "you have moved on". */
const MAX_ADDRESSES = 1000;

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger() {
  const entries = new Map<PostKey, Entry>();
  const keys = new WeakMap<Element, PostKey>();
  const addresses = new Map<PostKey, string>();

  const places = (key: PostKey): Element[] =>
    (entries.get(key)?.places ?? []).flatMap((place) => {
      const element = place.deref();
      // Pages reuse their elements: one counts only while it still shows this post.
      return element?.isConnected && keys.get(element) === key ? [element] : [];
    });

  return {
    /** @returns true when the post, or its text, has not been reported yet */
    note(post: Post, element: Element, url: string): boolean {
      const hash = hashOf(`${post.truncated ? 1 : 0}${post.text}`);
      const known = entries.get(post.key);
      keys.set(element, post.key);
      const here = [...new Set([...places(post.key), element])].map((place) => new WeakRef(place));
      entries.set(post.key, { hash, places: here });
      for (const key of [post.key, ...post.aliases]) remember(addresses, key, url);
      return known?.hash !== hash;
    },
    /** The element shows no post (any more). */
    forget(element: Element): void {
      keys.delete(element);
    },
    /** @returns where a reported post stands now */
    places,
    /** Takes off the list what is no longer on the page. */
    takeGone(): PostKey[] {
      const gone = [...entries.keys()].filter((key) => places(key).length === 0);
      for (const key of gone) entries.delete(key);
      return gone;
    },
    /** Takes everything off the list. */
    takeAll(): PostKey[] {
      const all = [...entries.keys()];
      entries.clear();
      return all;
    },
    /**
     * Another page of the site: what is still here is reported again, as part of that page.
     * @returns where the posts on the list stand
     */
    renew(): Element[] {
      for (const [key, entry] of entries) entries.set(key, { places: entry.places });
      return [...entries.keys()].flatMap(places);
    },
    /** @returns whether a post was read from this element */
    knows: (element: Element): boolean => keys.has(element),
    /** @returns the address of the page on which one of these posts was last seen */
    seenAt: (wanted: readonly PostKey[]): string | undefined =>
      wanted.map((key) => addresses.get(key)).find((url) => url !== undefined),
  };
}

function remember(addresses: Map<PostKey, string>, key: PostKey, url: string): void {
  addresses.delete(key);
  addresses.set(key, url);
  const [oldest] = addresses.keys();
  if (addresses.size > MAX_ADDRESSES && oldest !== undefined) addresses.delete(oldest);
}

/** FNV-1a, 32 bit: enough to notice that a text has changed. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
