import type { Composer, ComposerOpener, ReadResult } from '@/utils/page/adapter';
import { enabledButton } from '@/entrypoints/linkedin.content/enabled-button';
import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { readCard } from '@/entrypoints/linkedin.content/sdui/read-card';
import { readCommentAs } from '@/entrypoints/linkedin.content/sdui/read-comment';
import { keyOfCard } from '@/entrypoints/linkedin.content/sdui/read-urns';
import { readTrackingScope, TRACKING_SCOPE } from '@/entrypoints/linkedin.content/tracking-scope';
import { formatCommentUrn } from '@/entrypoints/linkedin.content/urn';
import { isAfter, queryWithRoot } from '@/entrypoints/linkedin.content/way';
import * as css from './selectors';

const PICTURES = `${css.COMMENT_PICTURE}, ${css.REPLY_PICTURE}`;

/** The new pages before component keys; what they share with the later ones is read by those. */
export const viewName: Generation = {
  name: 'view-name',
  owns: (element) => isCard(element) || commentUrnOf(element) !== undefined,
  findPosts: (root) => {
    const found = queryWithRoot(root, `${css.UPDATE}, ${PICTURES}`);
    return [...new Set(found.flatMap((element) => rootOf(element) ?? []))];
  },
  readPost: (element) => (isCard(element) ? readCard(element) : readComment(element)),
  findComposer,
};

function rootOf(element: Element): Element | undefined {
  if (element.matches(css.UPDATE)) {
    const card = element.closest(css.LIST_ITEM) ?? element;
    return isCard(card) ? card : undefined;
  }
  return commentOf(element);
}

function isCard(element: Element): boolean {
  const update = element.matches(css.UPDATE) ? element : element.querySelector(css.UPDATE);
  if (!update || (element !== update && !element.matches(css.LIST_ITEM))) return false;
  const isClassic = update.matches(css.CLASSIC) || update.querySelector(css.CLASSIC) !== null;
  return !isClassic && keyOfCard(element) === undefined;
}

/** The nearest element around a picture whose statistics name a comment. */
function commentOf(picture: Element): Element | undefined {
  for (
    let at = picture.closest(`[${TRACKING_SCOPE}]`);
    at;
    at = at.parentElement?.closest(`[${TRACKING_SCOPE}]`) ?? null
  ) {
    if (commentUrnOf(at) !== undefined) return at;
    if (at.querySelector(css.UPDATE)) return undefined;
  }
  return undefined;
}

function commentUrnOf(element: Element): string | undefined {
  if (!element.hasAttribute(TRACKING_SCOPE)) return undefined;
  const { comment } = readTrackingScope(element);
  return comment && formatCommentUrn(comment);
}

function readComment(element: Element): ReadResult {
  const { comment } = readTrackingScope(element);
  if (!comment) return { kind: 'skip', reason: 'no-id' };
  const isReply =
    element.querySelector(css.REPLY_PICTURE) !== null && !element.querySelector(css.COMMENT_PICTURE);
  const parent = isReply ? commentBefore(element) : undefined;
  const parentUrn = parent && readTrackingScope(parent).comment;
  const card = element.closest(css.LIST_ITEM) ?? undefined;
  return readCommentAs(element, comment, { isReply, parent, parentUrn }, card);
}

/** Replies follow the comment they answer. */
function commentBefore(reply: Element): Element | undefined {
  const pictures = Array.from(reply.closest(css.LIST_ITEM)?.querySelectorAll(css.COMMENT_PICTURE) ?? []);
  const last = pictures.filter((picture) => isAfter(reply, picture)).at(-1);
  return last && commentOf(last);
}

/** Nothing here says whose a box is but its place: the post's own stands before the comments. */
function findComposer(element: Element): Composer | ComposerOpener | undefined {
  if (!isCard(element)) return undefined;
  const editors = Array.from(element.querySelectorAll<HTMLElement>(`${css.COMMENT_BOX} ${css.EDITOR}`));
  const comments = element.querySelector(PICTURES);
  const [editor] = editors;
  if (editor) {
    const isPosts = editors.length === 1 && (!comments || !isAfter(editor, comments));
    return isPosts ? { kind: 'composer', editor, editorKind: 'prosemirror' } : undefined;
  }
  const button = enabledButton(element.querySelector(css.COMMENT_BUTTON));
  return button && { kind: 'opener', button };
}
