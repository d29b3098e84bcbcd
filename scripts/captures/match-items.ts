/** Which read post is which item of the truth. */
import type { Post } from '@/utils/core/post';
import { idsOf, shareId } from './ids';
import { reduceText } from './reduce-text';
import type { TruthItem } from './truth';

export type Matched = {
  /** The read post of each truth item, by the item's place. */
  readonly posts: readonly (Post | undefined)[];
  /** Read posts the truth does not have: false items, and second readings of one post. */
  readonly extra: readonly Post[];
};

/**
 * Pairs by id, then by author and text, then by place: what is left between
 * the same two paired neighbours, in order, if author or text agrees. Ids go
 * first, so that a text read from the neighbour is held against the right item
 * and shows as wrong. A post read twice is extra the second time; one that
 * agrees in nothing is extra, and the item it stands for is missing.
 */
export function matchItems(items: readonly TruthItem[], posts: readonly Post[]): Matched {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pairUp = (fits: (item: TruthItem, post: Post, place: number, postPlace: number) => boolean) => {
    items.forEach((item, place) => {
      if (pairs.has(place)) return;
      const found = posts.findIndex((post, index) => !taken.has(index) && fits(item, post, place, index));
      if (found === -1) return;
      pairs.set(place, found);
      taken.add(found);
    });
  };
  pairUp((item, post) => shareId(item.ids, idsOf(post)));
  pairUp((item, post) => isSameAuthor(item, post) && isSameText(item, post));
  pairUp(
    (item, post, place, index) =>
      isBetween(pairs, place, index) &&
      (isSameAuthor(item, post) || (item.text !== '' && isSameText(item, post))),
  );
  return {
    posts: items.map((_, place) => postAt(posts, pairs.get(place))),
    extra: posts.filter((_, index) => !taken.has(index)),
  };
}

function postAt(posts: readonly Post[], index: number | undefined): Post | undefined {
  return index === undefined ? undefined : posts[index];
}

function isSameText(item: TruthItem, post: Post): boolean {
  return reduceText(post.text) === reduceText(item.text);
}

function isSameAuthor(item: TruthItem, post: Post): boolean {
  return item.handle !== undefined
    ? post.author.handle?.toLowerCase() === item.handle.toLowerCase()
    : post.author.name === item.name;
}

/** Whether the read post lies after the pair before this item and before the pair after it. */
function isBetween(pairs: ReadonlyMap<number, number>, place: number, index: number): boolean {
  let before = -1;
  let after = Infinity;
  let nearestAfter = Infinity;
  let nearestBefore = -1;
  for (const [itemPlace, postPlace] of pairs) {
    if (itemPlace < place && itemPlace > nearestBefore) [nearestBefore, before] = [itemPlace, postPlace];
    if (itemPlace > place && itemPlace < nearestAfter) [nearestAfter, after] = [itemPlace, postPlace];
  }
  return index > before && index < after;
}
