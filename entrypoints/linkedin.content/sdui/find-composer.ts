import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { enabledButton } from '@/entrypoints/linkedin.content/enabled-button';
import { readName } from '@/entrypoints/linkedin.content/text';
import { findCommentUrn } from '@/entrypoints/linkedin.content/urn';
import { findFirst, isAfter, isWithin, type Accept } from '@/entrypoints/linkedin.content/way';
import { decodeBoxKey } from './card-key';
import { authorLinks, nameOf } from './author-links';
import { cardParts } from './card-parts';
import { cardOfComment } from './comment-card';
import { commentUrnOf, isComment, outermostComment } from './find-posts';
import { isOwnOfComment } from './read-comment';
import { keyOfCard, readUrns } from './read-urns';
import { COMMENT, COMMENT_BOX, COMMENT_ICON, COMMENT_LIST, EDITOR, MENTION } from './selectors';
import { threadOf } from './thread';

/** The TipTap box of this card or comment, else the button that opens it; undefined when it could be another's. */
export function findComposer(element: Element): Composer | ComposerOpener | undefined {
  return isComment(element) ? ofComment(element) : ofCard(element);
}

/** The post's box stands in the card, before its comments, and names in its key the card's token and the post. */
function ofCard(card: Element): Composer | ComposerOpener | undefined {
  const key = keyOfCard(card);
  const parts = cardParts(card);
  const open = () => openerIn(card, (icon) => parts.isOwn(icon));
  if (!key) return card.querySelector(COMMENT_BOX) ? undefined : open();
  const ids = new Set(readUrns(card, parts, key).urns.map(({ id }) => id));
  const boxes = Array.from(card.querySelectorAll(COMMENT_BOX)).filter((box) => {
    const decoded = decodeBoxKey(box, key.token);
    if (!decoded || !isPostsBox(box, card)) return false;
    // The token alone is the card's; what can be read beside it must not say otherwise.
    return !decoded.target || (decoded.target.kind === 'post' && ids.has(decoded.target.urn.id));
  });
  return composerOr(boxes, open);
}

/**
 * A reply box opens after the comment or its thread. It is this comment's when
 * its key names it, or when it starts with its author's name and its key names
 * the thread, or none and it stands right behind.
 */
function ofComment(comment: Element): Composer | ComposerOpener | undefined {
  const card = cardOfComment(comment);
  const token = card && keyOfCard(card)?.token;
  const list = comment.closest(COMMENT_LIST);
  if (token === undefined || !list) return undefined;
  const boxes = Array.from(list.querySelectorAll(COMMENT_BOX)).filter(
    (box) => isAfter(box, comment) && !isPostsBox(box, card) && isFor(box, comment, token, list),
  );
  return composerOr(boxes, () => openerIn(comment, isOwnOfComment(comment)));
}

function isFor(box: Element, comment: Element, token: string, list: Element): boolean {
  const decoded = decodeBoxKey(box, token);
  if (!decoded) return false;
  const [link] = authorLinks(comment, isOwnOfComment(comment));
  const mention = mentionIn(box);
  const isNamed = link !== undefined && mention === nameOf(link);
  if (decoded.target?.kind !== 'comment') return isNamed && lastCommentBefore(box, list) === comment;
  const { id } = decoded.target.urn;
  if (id === idOf(comment)) return isNamed || mention === undefined;
  const { parent, parentUrn } = threadOf(comment);
  return isNamed && id === (parent ? idOf(parent) : parentUrn?.id);
}

function isPostsBox(box: Element, card: Element | undefined): boolean {
  return card?.contains(box) === true && !isWithin(box, COMMENT_LIST, card);
}

function lastCommentBefore(box: Element, list: Element): Element | undefined {
  const before = Array.from(list.querySelectorAll(COMMENT)).filter((comment) => isAfter(box, comment));
  const last = before.at(-1);
  return last && outermostComment(last);
}

function idOf(comment: Element): string | undefined {
  return findCommentUrn(commentUrnOf(comment) ?? '')?.id;
}

/** Two boxes where one is expected: neither is sure, and a button would open a third. */
function composerOr(
  boxes: readonly Element[],
  opener: () => ComposerOpener | undefined,
): Composer | ComposerOpener | undefined {
  const editors = new Set(boxes.flatMap((box) => findFirst(box, EDITOR)?.element ?? []));
  const [editor] = editors;
  if (editors.size > 1) return undefined;
  return editor instanceof HTMLElement ? { kind: 'composer', editor, editorKind: 'prosemirror' } : opener();
}

function openerIn(root: Element, isOwn: Accept): ComposerOpener | undefined {
  const icons = Array.from(root.querySelectorAll(COMMENT_ICON)).filter(isOwn);
  const button = enabledButton(icons[0]);
  return button && { kind: 'opener', button };
}

function mentionIn(box: Element): string | undefined {
  const mention = box.querySelector(MENTION);
  return mention ? readName(mention).replace(/^@/, '') : undefined;
}
