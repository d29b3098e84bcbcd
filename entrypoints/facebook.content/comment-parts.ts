/** The parts of one comment: name, text, and the row below with its time. */
import { attr, first, upFrom } from '@/utils/page/dom';
import { commentAround } from './post-unit';
import { readLine, readPersonLink } from './read-name';
import { BUTTON, COMMENT_AUTHORS, COMMENT_TIMES, TEXT_BLOCK } from './selectors';

export type CommentParts = {
  /** The link with the name, or the bare name where nobody is signed in. */
  readonly name?: HTMLElement;
  readonly body?: HTMLElement;
  /** The link that names the comment by number. */
  readonly time?: HTMLElement;
};

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
  const isName = (element: Element) => !element.closest(`ul,${BUTTON}`) && readLine(element) !== '';
  return (
    firstOf(comment, COMMENT_AUTHORS, isName) ??
    firstOf(
      comment,
      [`a[href]:not([aria-hidden="true"]),${TEXT_BLOCK}`],
      (element) => isName(element) && (!element.closest('a') || readPersonLink(element) !== undefined),
    )
  );
}

/**
 * The text is a block beside the name in its bubble. Cards of links and photos
 * come later and are wrapped otherwise, so a comment without text has no body.
 */
function findBody(name: HTMLElement, comment: Element): HTMLElement | undefined {
  for (const node of upFrom(name, MAX_CLIMB)) {
    if (node === comment) break;
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      const block = next.matches(`ul,a,${BUTTON},[role="article"]`)
        ? undefined
        : first(next, `:scope > span${TEXT_BLOCK}`);
      if (block) return block;
    }
  }
  return undefined;
}

/** A link in the text may name another comment, and the author's links name this one in code. */
function findTime(comment: Element, body: Element | undefined): HTMLElement | undefined {
  const [inRow, anywhere] = COMMENT_TIMES;
  const isOutside = (link: Element) => !body?.contains(link);
  return (
    firstOf(comment, [inRow], isOutside) ??
    firstOf(comment, [anywhere], (link) => isOutside(link) && NUMBERED.test(attr(link, 'href')))
  );
}

/** @returns the first that fits, by the first selector that finds one; nothing of a comment nested in this one */
function firstOf(
  comment: Element,
  selectors: readonly string[],
  fits: (element: Element) => boolean,
): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = first(comment, selector, (element) => commentAround(element) === comment && fits(element));
    if (found) return found;
  }
  return undefined;
}
