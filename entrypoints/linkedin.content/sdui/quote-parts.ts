/**
 * The reshared post in a card has no mark either: a second author's link, once
 * the post's own age or text has come, with a text or an age after it. It ends
 * where the card's own numbers and buttons begin.
 */
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { all, first, isAfter, upFrom, type Accept } from '@/utils/page/dom';
import { isDotted } from './age-line';
import {
  COMMENT_ICON,
  REACTION_FACES,
  REACTION_ICON,
  TEXT_BOX,
  UPDATE_LINK,
  VISIBILITY_ICON,
} from './selectors';

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
  const marks = others.length > 0 ? [...agesIn(card, isPost), ...texts] : [];
  const link = others.find(
    (other) =>
      marks.some((mark) => author && isAfter(mark, author) && !isAfter(mark, other)) &&
      marks.some((mark) => isAfter(mark, other)),
  );
  // A second text that opens a post of its own is a reshared one, whoever wrote it.
  const text = link
    ? texts.find((box) => isAfter(box, link))
    : texts.find((box, index) => index > 0 && box.closest(UPDATE_LINK));
  const start = link ? avatarBefore(link) : text;
  if (!start) return undefined;
  const end = first(
    card,
    [REACTION_FACES, REACTION_ICON, COMMENT_ICON].join(),
    (icon) => isPost(icon) && isAfter(icon, text ?? start),
  );
  const isOfQuote = (element: Element) =>
    (element === start || isAfter(element, start)) && !(end && (element === end || isAfter(element, end)));
  return { author: link, text, start, isOfQuote };
}

/** The icons behind ages; on pages without, the lines that look like one. */
function agesIn(card: Element, isPost: Accept): Element[] {
  const icons = all(card, VISIBILITY_ICON, isPost);
  return icons.length > 0 ? icons : all(card, 'p', (line) => isPost(line) && isDotted(line));
}

/** The picture's link stands before the name's, both to the same profile. */
function avatarBefore(link: Element): Element {
  let start = link;
  for (const level of upFrom(link, Infinity)) {
    if (level.querySelector(TEXT_BOX)) break;
    const before = level.previousElementSibling;
    const picture = before?.querySelector('figure,img')?.closest('a');
    if (before && profileOf(picture)?.handle === profileOf(link)?.handle) start = before;
  }
  return start;
}
