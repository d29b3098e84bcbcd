/**
 * The reshared post in a card has no mark either: a second author's link, once
 * the post's own age or text has come, with a text or an age after it. It ends
 * where the card's own numbers and buttons begin.
 */
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { isAfter, type Accept } from '@/entrypoints/linkedin.content/way';
import {
  COMMENT_ICON,
  REACTION_FACES,
  REACTION_ICON,
  TEXT_BOX,
  UPDATE_LINK,
  VISIBILITY_ICON,
} from './selectors';
import { isDotted } from './age-line';

export type QuoteParts = {
  readonly author?: Element;
  readonly text?: Element;
  /** Its first element: the picture of its author, if there is one. */
  readonly start: Element;
  readonly isOfQuote: Accept;
};

/**
 * @param isPost leaves out the comments
 * @param links authors' links of the card, the post's own among them
 * @param texts text boxes of the card
 */
export function quoteParts(
  card: Element,
  isPost: Accept,
  links: readonly Element[],
  author: Element | undefined,
  texts: readonly Element[],
): QuoteParts | undefined {
  const others = author ? links.slice(links.indexOf(author) + 1) : [];
  const marks = others.length > 0 ? agesIn(card, isPost).concat(texts) : [];
  for (const link of others) {
    const isBegun = marks.some((mark) => author && isAfter(mark, author) && !isAfter(mark, link));
    const text = texts.find((box) => isAfter(box, link));
    if (isBegun && marks.some((mark) => isAfter(mark, link)))
      return parts(card, isPost, avatarBefore(link), link, text);
  }
  // A second text that opens a post of its own is a reshared one, whoever wrote it.
  const linked = texts.find((box, index) => index > 0 && box.closest(UPDATE_LINK) !== null);
  return linked && parts(card, isPost, linked, undefined, linked);
}

/** The icons behind ages; on pages without, the lines that look like one. */
function agesIn(card: Element, isPost: Accept): Element[] {
  const icons = Array.from(card.querySelectorAll(VISIBILITY_ICON)).filter(isPost);
  if (icons.length > 0) return icons;
  return Array.from(card.querySelectorAll('p')).filter((line) => isPost(line) && isDotted(line));
}

function parts(card: Element, isPost: Accept, start: Element, author?: Element, text?: Element): QuoteParts {
  const ends = card.querySelectorAll(`${REACTION_FACES}, ${REACTION_ICON}, ${COMMENT_ICON}`);
  const end = Array.from(ends).find((icon) => isPost(icon) && isAfter(icon, text ?? start));
  const isOfQuote = (element: Element) =>
    (element === start || isAfter(element, start)) && (!end || (element !== end && !isAfter(element, end)));
  return { author, text, start, isOfQuote };
}

/** The picture's link stands before the name's, both to the same profile. */
function avatarBefore(link: Element): Element {
  const handle = profileOf(link)?.handle;
  let start = link;
  let level: Element | null = link;
  while (level && !level.querySelector(TEXT_BOX)) {
    const before: Element | null = level.previousElementSibling;
    const picture = before?.querySelector('figure, img')?.closest('a');
    if (before && profileOf(picture)?.handle === handle) start = before;
    level = level.parentElement;
  }
  return start;
}
