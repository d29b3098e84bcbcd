/** The quoted post. Short text-only quotes reveal no id, and that is all right. */
import { postKey, type Post } from '@/utils/core/post';
import { readText } from '@/utils/page/read-text';
import { isSameHandle, statusOf } from './hrefs';
import type { Outline } from './outline';
import { readAuthorIn } from './read-author';
import { ANCHORS } from './selectors';

/** @returns undefined when nothing is quoted, or when what is quoted is not available */
export function readQuote({ foreign }: Outline): Post['quoted'] {
  for (const card of foreign) {
    const words = card.querySelector(ANCHORS.text[0].css);
    // A card with a face but neither header nor words is an event or a live room.
    if (!words && !card.querySelector(ANCHORS.header[0].css)) continue;
    const author = readAuthorIn(card);
    if (!author) continue;
    const id = quotedId(card, author.handle);
    return {
      ...(id === undefined ? {} : { key: postKey('x', id) }),
      handle: author.handle,
      name: author.name,
      ...(words ? { text: readText(words).text } : {}),
    };
  }
  return undefined;
}

/** Media links and "show more" name the quoted post, if they are its author's and agree. */
function quotedId(card: Element, handle: string): string | undefined {
  const ids = new Set<string>();
  for (const link of card.querySelectorAll('a[href*="/status/"]')) {
    const status = statusOf(link.getAttribute('href') ?? '');
    if (status && isSameHandle(status.handle, handle)) ids.add(status.id);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}
