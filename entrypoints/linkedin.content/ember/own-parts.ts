/** What in a classic card is the post itself, what the reshared post, what its comments. */
import { anyOf, isWithin, type Accept } from '@/entrypoints/linkedin.content/way';
import { ACTOR, COMMENT, COMMENT_AREA, QUOTE } from './selectors';

export type OwnParts = {
  /** Where author and text are looked for. */
  readonly body: Element;
  /** The reshared post, when the card says something about it. */
  readonly quote?: Element;
  /** Whether an element is the post's own: not the reshared post's, not a comment's. */
  readonly isOwn: Accept;
  readonly isOfQuote: Accept;
};

/**
 * A plain repost is a header and the original in the quote's place, without an
 * author before it: there the original is the post.
 */
export function ownParts(card: Element): OwnParts {
  const isPost = (element: Element) => !isWithin(element, COMMENT_AREA, card);
  const actors = Array.from(card.querySelectorAll(anyOf(ACTOR))).filter(isPost);
  const block = Array.from(card.querySelectorAll(QUOTE)).find(
    (element) =>
      isPost(element) && (isNamedQuote(element) || actors.some((actor) => element.contains(actor))),
  );
  const hasOwnActor = actors.some((actor) => block?.contains(actor) !== true);
  const isOfBlock = (element: Element) => block?.contains(element) === true && isPost(element);
  if (!block || !hasOwnActor) {
    const body = block ?? card;
    return { body, isOwn: (element) => body.contains(element) && isPost(element), isOfQuote: () => false };
  }
  return {
    body: card,
    quote: block,
    isOwn: (element) => isPost(element) && !block.contains(element),
    isOfQuote: isOfBlock,
  };
}

function isNamedQuote(element: Element): boolean {
  return !element.matches('.feed-shared-update-v2__update-content-wrapper');
}

/** @returns whether an element belongs to this comment and not to one inside it */
export function isOwnOfComment(comment: Element): Accept {
  return (element) => element.closest(COMMENT) === comment;
}
