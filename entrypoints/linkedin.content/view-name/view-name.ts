import type { Composer, ComposerOpener, ReadResult } from '@/utils/page/adapter';
import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { boxOr } from '@/entrypoints/linkedin.content/reply-box';
import { keyOfCard } from '@/entrypoints/linkedin.content/sdui/card-key';
import { readCard } from '@/entrypoints/linkedin.content/sdui/read-card';
import { readCommentAs } from '@/entrypoints/linkedin.content/sdui/read-comment';
import { LIST_ITEM, VIEW_NAME_UPDATE } from '@/entrypoints/linkedin.content/sdui/selectors';
import { readTrackingScope, TRACKING_SCOPE } from '@/entrypoints/linkedin.content/tracking-scope';
import { all, allWithRoot, isAfter } from '@/utils/page/dom';
import * as css from './selectors';

const PICTURES = `${css.COMMENT_PICTURE},${css.REPLY_PICTURE}`;

const isComment = (element: Element) => !isCard(element) && readTrackingScope(element).comment !== undefined;

/** The new pages before component keys; what they share with the later ones is read by those. */
export const viewName: Generation = {
  isCard,
  isComment,
  findPosts: (root) => {
    const found = allWithRoot(root, `${VIEW_NAME_UPDATE},${PICTURES}`);
    return [...new Set(found.flatMap((element) => rootOf(element) ?? []))];
  },
  readCard,
  readComment,
  boxOfCard,
};

function rootOf(element: Element): Element | undefined {
  if (!element.matches(VIEW_NAME_UPDATE)) return commentOf(element);
  const card = element.closest(LIST_ITEM) ?? element;
  return isCard(card) ? card : undefined;
}

function isCard(element: Element): boolean {
  const [update] = element.matches(LIST_ITEM)
    ? allWithRoot(element, VIEW_NAME_UPDATE)
    : [element].filter((it) => it.matches(VIEW_NAME_UPDATE));
  return update !== undefined && allWithRoot(update, css.CLASSIC).length === 0 && !keyOfCard(element);
}

/** The nearest element around a picture whose statistics name a comment. */
function commentOf(picture: Element): Element | undefined {
  let at = picture.closest(TRACKING_SCOPE);
  while (at && !readTrackingScope(at).comment) {
    at = at.querySelector(VIEW_NAME_UPDATE) ? null : (at.parentElement?.closest(TRACKING_SCOPE) ?? null);
  }
  return at ?? undefined;
}

function readComment(element: Element): ReadResult {
  const card = element.closest(LIST_ITEM);
  const isReply =
    !element.querySelector(css.COMMENT_PICTURE) && element.querySelector(css.REPLY_PICTURE) !== null;
  // Replies follow the comment they answer.
  const before =
    isReply && card ? all(card, css.COMMENT_PICTURE, (it) => isAfter(element, it)).at(-1) : undefined;
  const parent = before && commentOf(before);
  const parentUrn = readTrackingScope(parent).comment;
  return readCommentAs(element, readTrackingScope(element).comment, { isReply, parent, parentUrn }, card);
}

/** Nothing here says whose a box is but its place: the post's own stands before the comments. */
function boxOfCard(card: Element): Composer | ComposerOpener | undefined {
  const editors = all(card, css.EDITOR);
  const comments = card.querySelector(PICTURES);
  const isAnothers = editors.some((editor) => comments && isAfter(editor, comments));
  return isAnothers ? undefined : boxOr(editors, 'prosemirror', card.querySelector(css.COMMENT_BUTTON));
}
