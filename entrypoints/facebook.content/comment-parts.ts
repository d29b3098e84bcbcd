/** The parts of one comment: name, text, and the row below with its time. */
import { commentAround } from './post-unit';
import { readLine, readPersonLink } from './read-name';
import { css, SELECTORS } from './selectors';

export type CommentParts = {
  /** The link with the name, or the bare name where nobody is signed in. */
  readonly name?: HTMLElement;
  readonly body?: HTMLElement;
  /** The link that names the comment by number. */
  readonly time?: HTMLElement;
};

const TEXT = css('textBlock');
/** Levels between a name and the text beside it: 2 to 4 in all captures. */
const MAX_CLIMB = 7;
const NUMBERED = /[?&]comment_id=\d{1,25}(&|$)/;

export function readCommentParts(comment: Element): CommentParts {
  const name = findName(comment);
  const body = name && findBody(name, comment);
  return { name, body, time: findTime(comment, body) };
}

/**
 * Badges ("author", "top fan") stand before the name and are buttons. Where no
 * link is marked as the name, it is the first thing that names somebody: a later
 * one is mentioned in the text.
 */
function findName(comment: Element): HTMLElement | undefined {
  const isName = (element: HTMLElement) =>
    !element.closest('ul, [role="button"]') && readLine(element) !== '';
  return (
    firstOf(comment, SELECTORS.commentAuthor, isName) ??
    firstOf(
      comment,
      [`a[href]:not([aria-hidden="true"]), ${TEXT}`],
      (element) => isName(element) && (!element.closest('a') || readPersonLink(element) !== undefined),
    )
  );
}

/**
 * The text is a block beside the name in its bubble. Cards of links and photos
 * come later and are wrapped otherwise, so a comment without text has no body.
 */
function findBody(name: HTMLElement, comment: Element): HTMLElement | undefined {
  let node: Element | null = name;
  for (let level = 0; node && node !== comment && level < MAX_CLIMB; level += 1) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      const block = textBlockOf(next);
      if (block) return block;
    }
    node = node.parentElement;
  }
  return undefined;
}

function textBlockOf(beside: Element): HTMLElement | undefined {
  if (beside.matches('ul, a, [role="button"], [role="article"]')) return undefined;
  return beside.querySelector<HTMLElement>(`:scope > span${TEXT}`) ?? undefined;
}

/** A link in the text may name another comment, and the author's links name this one in code. */
function findTime(comment: Element, body: Element | undefined): HTMLElement | undefined {
  const [inRow, anywhere] = SELECTORS.commentTime;
  const isOutside = (link: Element) => !body?.contains(link);
  return (
    firstOf(comment, [inRow], isOutside) ??
    firstOf(comment, [anywhere], (link) => isOutside(link) && NUMBERED.test(link.getAttribute('href') ?? ''))
  );
}

/** @returns the first that fits, by the first selector that finds one; nothing of a comment nested in this one */
function firstOf(
  comment: Element,
  selectors: readonly string[],
  fits: (element: HTMLElement) => boolean,
): HTMLElement | undefined {
  for (const selector of selectors) {
    for (const found of comment.querySelectorAll<HTMLElement>(selector)) {
      if (commentAround(found) === comment && fits(found)) return found;
    }
  }
  return undefined;
}
