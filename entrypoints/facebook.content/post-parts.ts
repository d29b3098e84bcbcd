/** The parts of one post: who, when, what; and the same of the post it shares. */
import { all, attr, isAfter, upFrom } from '@/utils/page/dom';
import { firstOutsideComments, messagesIn, outsideComments } from './post-unit';
import { isGroupLink, profileOf } from './profile-link';
import { HEADER, HEADING, MESSAGE, PARTS } from './selectors';

export type PostHead = {
  readonly header?: HTMLElement;
  /** The line below the name: time, place, audience. */
  readonly subline?: Element;
};
export type PostParts = PostHead & {
  readonly message?: HTMLElement;
  readonly shared?: PostHead & { readonly header: HTMLElement; readonly message?: HTMLElement };
};

/** Levels between a name and the block it shares with its subline: 2 to 3 in all captures. */
const MAX_CLIMB = 6;

/** @returns name and time alone, without a walk through the whole post */
export function readHead(unit: Element): PostHead {
  return headOf(firstOutsideComments(unit, HEADER) ?? headingsOf(unit)[0], unit);
}

/** @param unit the element of `unitOf` */
export function readParts(unit: Element): PostParts {
  const head = readHead(unit);
  const messages = messagesIn(unit);
  const second = head.header && secondHeader(unit, head.header, head.subline?.parentElement);
  if (!second) return { ...head, message: messages[0] };
  return {
    ...head,
    // What stands after the second name is the text of the shared post.
    message: messages.find((message) => isAfter(second, message)),
    shared: {
      ...headOf(second, unit),
      header: second,
      message: messages.find((message) => isAfter(message, second)),
    },
  };
}

/** The name of a shared post comes after the block of the own one. */
function secondHeader(
  unit: Element,
  header: Element,
  block: Element | null | undefined,
): HTMLElement | undefined {
  return [...outsideComments(unit, HEADER), ...headingsOf(unit)]
    .filter((other) => !header.contains(other) && !block?.contains(other) && isAfter(other, header))
    .toSorted((a, b) => (isAfter(b, a) ? -1 : 1))[0];
}

/** @returns headings that name somebody, where Facebook marks no names; those in texts and cards are no names */
function headingsOf(unit: Element): HTMLElement[] {
  const labels = attr(unit, 'aria-labelledby').split(/\s+/);
  return outsideComments(unit, HEADING).filter(
    (heading) =>
      !heading.closest(`a,${PARTS}`) &&
      ((heading.id !== '' && labels.includes(heading.id)) || namesSomebody(heading)),
  );
}

function namesSomebody(heading: Element): boolean {
  return all(heading, 'a[href]').some((link) => profileOf(link) !== undefined || isGroupLink(link));
}

/** The line below a name is the block after the name's own, in the same column. */
function headOf(header: HTMLElement | undefined, unit: Element): PostHead {
  for (const node of upFrom(header, MAX_CLIMB)) {
    if (node === unit) break;
    const next = node.nextElementSibling;
    if (next)
      return { header, subline: next.matches(MESSAGE) || next.querySelector(MESSAGE) ? undefined : next };
  }
  return { header };
}
