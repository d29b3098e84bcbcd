/** Where a mark fits: the end of the line that has the time. */
import { readCommentParts } from './comment-parts';
import { isComment } from './post-unit';
import { readParts } from './post-parts';

/** @param element an element of `findPosts` */
export function markerAnchor(element: Element): Element | undefined {
  if (isComment(element)) return readCommentParts(element).time?.closest('ul')?.parentElement ?? undefined;
  return readParts(element).subline;
}
