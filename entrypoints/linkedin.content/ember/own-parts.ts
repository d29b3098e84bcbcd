/** What in a classic card is the post itself, what the reshared post, what its comments. */
import { isWithin } from '@/entrypoints/linkedin.content/place';
import { all, first, type Accept } from '@/utils/page/dom';
import { ACTOR, COMMENT, COMMENT_AREA, CONTENT_WRAPPER, QUOTE } from './selectors';

export type OwnParts = {
  /** Where author and text are looked for. */
  readonly body: Element;
  /** The reshared post, when the card says something about it. */
  readonly quote?: Element;
  /** Whether an element is the post's own: not the reshared post's, not a comment's. */
  readonly isOwn: Accept;
  /** Whether it is the post's own or the reshared post's: not a comment's. */
  readonly isPost: Accept;
};

/**
 * A plain repost is a header and the original in the quote's place, without an
 * author before it: there the original is the post.
 */
export function ownParts(card: Element): OwnParts {
  const isPost = (element: Element) => !isWithin(element, COMMENT_AREA, card);
  const actors = all(card, ACTOR.join(), isPost);
  const block = first(
    card,
    QUOTE,
    (element) =>
      isPost(element) &&
      (!element.matches(CONTENT_WRAPPER) || actors.some((actor) => element.contains(actor))),
  );
  const isQuoted = block && actors.some((actor) => !block.contains(actor));
  const body = (!isQuoted && block) || card;
  const quote = isQuoted ? block : undefined;
  return {
    body,
    quote,
    isOwn: (element) => body.contains(element) && isPost(element) && !quote?.contains(element),
    isPost,
  };
}

/** @returns whether an element belongs to this comment and not to one inside it */
export function isOwnOfComment(comment: Element): Accept {
  return (element) => element.closest(COMMENT) === comment;
}
