/** A post opened from a feed stays in the feed behind it: the same post is in the page twice. */
import { isComment } from './post-unit';
import { readCommentIds } from './comment-links';
import { readIdentity } from './read-identity';
import { css } from './selectors';

const LAYER = css('layer');

/** @returns the items without those that are also in the layer in front */
export function dropCopies(items: readonly Element[]): Element[] {
  const front = items.findLast((item) => item.closest(LAYER))?.closest(LAYER);
  const behind = items.filter((item) => !front?.contains(item));
  if (!front || behind.length === 0) return [...items];
  const shown = new Set(items.filter((item) => front.contains(item)).flatMap(namesOf));
  return items.filter((item) => front.contains(item) || !namesOf(item).some((name) => shown.has(name)));
}

/** Everything an item can be known by: its ids, and for a post its content. */
function namesOf(item: Element): string[] {
  if (isComment(item)) {
    const id = readCommentIds(item)?.comment;
    return id === undefined ? [] : [id];
  }
  const identity = readIdentity(item);
  if (identity.kind === 'skip') return [];
  const { key, aliases, content } = identity;
  return [key, ...aliases, ...(content === undefined ? [] : [content])];
}
