/** The parts of one comment: name, text, and the row below with its time. */
import { attr, first, firstBy, upFrom } from '@/utils/page/dom';
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
  const isName = (element: Element) =>
    commentAround(element) === comment && !element.closest(`ul,${BUTTON}`) && readLine(element) !== '';
  return (
    firstBy(comment, COMMENT_AUTHORS, isName) ??
    first(
      comment,
      `a[href]:not([aria-hidden="true"]),${TEXT_BLOCK}`,
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
  const isOwn = (link: Element) => commentAround(link) === comment && !body?.contains(link);
  const [inRow, anywhere] = COMMENT_TIMES;
  return (
    first(comment, inRow, isOwn) ??
    first(comment, anywhere, (link) => isOwn(link) && NUMBERED.test(attr(link, 'href')))
  );
}
