import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { isWithin } from '@/entrypoints/linkedin.content/place';
import { boxOr, mentionIn } from '@/entrypoints/linkedin.content/reply-box';
import { findCommentUrn, idOf } from '@/entrypoints/linkedin.content/urn';
import { all, first, firstBy, isAfter } from '@/utils/page/dom';
import { decodeBoxKey, keyOfCard } from './card-key';
import { authorLinks, nameOf } from './author-links';
import { cardParts } from './card-parts';
import { cardOfComment, commentUrnOf, outermostComment } from './find-posts';
import { isOwnOfComment } from './read-comment';
import { readUrns } from './read-urns';
import { COMMENT, COMMENT_BOX, COMMENT_ICON, COMMENT_LIST, EDITOR, MENTION } from './selectors';
import { threadOf } from './thread';

/** The post's TipTap box stands in the card, before its comments, and names in its key the card's token and the post. */
export function boxOfCard(card: Element): Composer | ComposerOpener | undefined {
  const key = keyOfCard(card);
  const parts = cardParts(card);
  const opener = first(card, COMMENT_ICON, parts.isOwn);
  if (!key) return card.querySelector(COMMENT_BOX) ? undefined : boxOr([], 'prosemirror', opener);
  const ids = readUrns(card, parts, key).urns.map(idOf);
  const boxes = all(card, COMMENT_BOX, (box) => {
    const named = decodeBoxKey(box, key.token);
    // The token alone is the card's; what can be read beside it must not say otherwise.
    return named !== undefined && isPostsBox(box, card) && (named === '' || ids.includes(idOf(named)));
  });
  return boxIn(boxes, opener);
}

/**
 * A reply box opens after the comment or its thread. It is this comment's when
 * its key names it, or when it starts with its author's name and its key names
 * the thread, or none and it stands right behind.
 */
export function boxOfComment(comment: Element): Composer | ComposerOpener | undefined {
  const card = cardOfComment(comment);
  const token = card && keyOfCard(card)?.token;
  const list = comment.closest(COMMENT_LIST);
  if (!card || token === undefined || !list) return undefined;
  const boxes = all(
    list,
    COMMENT_BOX,
    (box) => isAfter(box, comment) && !isPostsBox(box, card) && isFor(box, comment, token, list),
  );
  return boxIn(boxes, first(comment, COMMENT_ICON, isOwnOfComment(comment)));
}

function isFor(box: Element, comment: Element, token: string, list: Element): boolean {
  const named = decodeBoxKey(box, token);
  if (named === undefined) return false;
  const [link] = authorLinks(comment, isOwnOfComment(comment));
  const mention = mentionIn(box, MENTION);
  const isNamed = link !== undefined && mention === nameOf(link);
  if (!findCommentUrn(named)) {
    const last = all(list, COMMENT, (other) => isAfter(box, other)).at(-1);
    return isNamed && last !== undefined && outermostComment(last) === comment;
  }
  const id = idOf(named);
  if (id === idOf(commentUrnOf(comment))) return isNamed || mention === undefined;
  const { parent, parentUrn } = threadOf(comment);
  return isNamed && id === idOf(parent ? commentUrnOf(parent) : parentUrn);
}

function isPostsBox(box: Element, card: Element): boolean {
  return card.contains(box) && !isWithin(box, COMMENT_LIST, card);
}

function boxIn(
  boxes: readonly Element[],
  opener: Element | undefined,
): Composer | ComposerOpener | undefined {
  return boxOr(
    boxes.map((box) => firstBy(box, EDITOR)),
    'prosemirror',
    opener,
  );
}
