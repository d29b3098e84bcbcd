/** A post opened from a feed stays in the feed behind it: the same post is in the page twice. */
import { isComment } from './post-unit';
import { readCommentIds } from './comment-links';
import { readIdentity } from './read-identity';
import { LAYER } from './selectors';

/** @returns the items without those that are also in the layer in front */
export function dropCopies(items: readonly Element[]): Element[] {
  const front = items.findLast((item) => item.closest(LAYER))?.closest(LAYER);
  const isShown = (item: Element) => !front || front.contains(item);
  // Reading who is who costs time; most pages have nothing behind.
  if (items.every(isShown)) return [...items];
  const shown = new Set(items.filter(isShown).flatMap(namesOf));
  return items.filter((item) => isShown(item) || !namesOf(item).some((name) => shown.has(name)));
}

/** Everything an item can be known by: its ids, and for a post its content. */
function namesOf(item: Element): string[] {
  if (isComment(item)) return [readCommentIds(item)?.comment ?? []].flat();
  const identity = readIdentity(item);
  if (identity.kind === 'skip') return [];
  const { key, aliases } = identity.fields;
  return [key, ...aliases, identity.content ?? []].flat();
}
