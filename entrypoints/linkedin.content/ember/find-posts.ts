import { isOutermost } from '@/entrypoints/linkedin.content/place';
import { allWithRoot, attr } from '@/utils/page/dom';
import { CARD, COMMENT } from './selectors';

/** @returns cards and comments of the classic pages, each once, in document order; a card inside a card is the reshared post */
export function findPosts(root: ParentNode): Element[] {
  return allWithRoot(root, `${CARD},${COMMENT}`).filter((element) =>
    isComment(element)
      ? attr(element.parentElement?.closest(COMMENT), 'data-id') !== attr(element, 'data-id')
      : isOutermost(element, CARD),
  );
}

export function isComment(element: Element): boolean {
  return element.matches(COMMENT);
}

export function isCard(element: Element): boolean {
  return element.matches(CARD);
}
