/** The parts of one comment: name, text, and the row below with its time. */
import { linkUrl } from './facebook-url';
import { commentAround } from './post-unit';
import { readLine } from './read-name';
import { css } from './selectors';

export type CommentParts = {
  /** The link with the name, or the bare name where nobody is signed in. */
  readonly name?: HTMLElement;
  readonly body?: HTMLElement;
  /** The link that names the comment by number. */
  readonly time?: HTMLElement;
};

const AUTHOR = css('commentAuthor');
const TIME = css('commentTime');
const TEXT = css('textBlock');
/** Levels between a name and the text beside it: 2 to 4 in all captures. */
const MAX_CLIMB = 7;

export function readCommentParts(comment: Element): CommentParts {
  const name = findName(comment);
  const body = name && findBody(name, comment);
  const time = own(comment, TIME).find((link) => !body?.contains(link) && isNumbered(link));
  return { name, body, time };
}

/** Badges ("author", "top fan") stand before the name and are buttons. */
function findName(comment: Element): HTMLElement | undefined {
  const linked = own(comment, AUTHOR).find((link) => !link.closest('ul') && readLine(link) !== '');
  if (linked) return linked;
  return own(comment, TEXT).find(
    (block) => !block.closest('ul, a, [role="button"]') && readLine(block) !== '',
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

/** The author's links have the coded id, the time's link the plain one. */
function isNumbered(link: Element): boolean {
  return /^\d+$/.test(linkUrl(link)?.searchParams.get('comment_id') ?? '');
}

/** @returns elements of the comment itself, not of a comment nested in it */
function own(comment: Element, selector: string): HTMLElement[] {
  return [...comment.querySelectorAll<HTMLElement>(selector)].filter(
    (found) => commentAround(found) === comment,
  );
}
