import { isOutermost, queryWithRoot } from '@/entrypoints/linkedin.content/way';
import { CARD, COMMENT } from './selectors';

/** @returns cards and comments of the classic pages, each once, in document order; a card inside a card is the reshared post */
export function findPosts(root: ParentNode): Element[] {
  return queryWithRoot(root, `${CARD}, ${COMMENT}`).filter((element) =>
    isComment(element) ? isOutermostComment(element) : isOutermost(element, CARD),
  );
}

export function isComment(element: Element): boolean {
  return element.matches(COMMENT);
}

export function isCard(element: Element): boolean {
  return element.matches(CARD);
}

function isOutermostComment(element: Element): boolean {
  const outer = element.parentElement?.closest(COMMENT);
  return outer?.getAttribute('data-id') !== element.getAttribute('data-id');
}
