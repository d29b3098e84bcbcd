/** The parts of one post: who, when, what; and the same of the post it shares. */
import { linkUrl } from './facebook-url';
import { firstOutsideComments, outsideComments } from './post-unit';
import { parseGroupLink, parseProfileLink } from './profile-link';
import { css } from './selectors';

export type PostHead = {
  readonly header?: HTMLElement;
  /** The line below the name: time, place, audience. */
  readonly subline?: Element;
};
export type PostParts = PostHead & {
  readonly message?: HTMLElement;
  readonly shared?: PostHead & { readonly header: HTMLElement; readonly message?: HTMLElement };
};

const HEADER = css('header');
const HEADING = css('heading');
const MESSAGE = css('message');
/** Headings in texts and cards are no names, and one in a marked name is counted with it. */
const NO_NAME = `a, ${css('header', 'message')}`;
/** Levels between a name and the block it shares with its subline: 2 to 3 in all captures. */
const MAX_CLIMB = 6;

/** @returns name and time alone, without a walk through the whole post */
export function readHead(unit: Element): PostHead {
  const header = firstOutsideComments(unit, HEADER) ?? headingsOf(unit)[0];
  return { header, subline: header && sublineOf(header, unit) };
}

/** @param unit the element of `unitOf` */
export function readParts(unit: Element): PostParts {
  const { header, subline } = readHead(unit);
  const messages = outsideComments(unit, MESSAGE).filter((found) => !found.parentElement?.closest(MESSAGE));
  if (!header) return { message: messages[0] };
  const second = secondHeader(unit, header, subline?.parentElement);
  if (!second) return { header, subline, message: messages[0] };
  return {
    header,
    subline,
    // What stands after the second name is the text of the shared post.
    message: messages.find((message) => isBefore(message, second)),
    shared: {
      header: second,
      subline: sublineOf(second, unit),
      message: messages.find((message) => isBefore(second, message)),
    },
  };
}

/** The name of a shared post comes after the block of the own one. */
function secondHeader(
  unit: Element,
  header: Element,
  block: Element | null | undefined,
): HTMLElement | undefined {
  const marked = outsideComments(unit, HEADER);
  return [...marked, ...headingsOf(unit)]
    .filter((other) => !header.contains(other) && !block?.contains(other) && isBefore(header, other))
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0];
}

/** @returns headings that name somebody, where Facebook marks no names */
function headingsOf(unit: Element): HTMLElement[] {
  const labels = new Set(unit.getAttribute('aria-labelledby')?.split(/\s+/));
  return outsideComments(unit, HEADING).filter(
    (heading) => !heading.closest(NO_NAME) && (labels.has(heading.id) || namesSomebody(heading)),
  );
}

function namesSomebody(heading: Element): boolean {
  return [...heading.querySelectorAll('a[href]')].some((link) => {
    const url = linkUrl(link);
    return url !== undefined && (parseProfileLink(url) ?? parseGroupLink(url)) !== undefined;
  });
}

/** The block after the name's own, in the same column. */
function sublineOf(header: Element, unit: Element): Element | undefined {
  let node: Element | null = header;
  for (let level = 0; node && node !== unit && level < MAX_CLIMB; level += 1) {
    const next: Element | null = node.nextElementSibling;
    if (next) return next.matches(MESSAGE) || next.querySelector(MESSAGE) ? undefined : next;
    node = node.parentElement;
  }
  return undefined;
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
