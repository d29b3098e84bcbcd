/**
 * A card's key is `expanded<TOKEN>FeedType_<CONTEXT>`; every component of the
 * card carries the token too, most behind a base64 message that names the post.
 */
import { decodeComponentKey, type Named } from '@/entrypoints/linkedin.content/component-key';
import { all, attr } from '@/utils/page/dom';
import { COMMENT_LIST } from './selectors';

export type CardKey = { readonly token: string; readonly context: string };

const ATTRIBUTES = ['componentkey', 'id', 'data-testid'];
const MAX_LENGTH = 1000;
/** 43 characters of base64 on all pages seen. */
const CARD = /^(?:expanded|update-card-focus)([\w-]{8,100}?)FeedType_(\w{1,80})/;
/** What the keys with a message in front go on with; the first says the most surely whose post it is. */
const MARKS = [
  'replaceableCommentTools',
  'pagedCommentsContainer',
  'commentList',
  'commentsSectionAnchorRef',
  'replaceableLoadMoreComments',
];
const BOX = 'commentBox-';

/** @returns the token and context of an element with a card's key */
export function cardKeyOf(element: Element): CardKey | undefined {
  for (const key of keysOf(element)) {
    const [, token, context] = CARD.exec(key) ?? [];
    if (token !== undefined && context !== undefined) return { token, context };
  }
  return undefined;
}

/** @returns the key of a card, whether it stands on the list item or on a wrapper around it */
export function keyOfCard(card: Element): CardKey | undefined {
  return cardKeyOf(card) ?? (card.parentElement ? cardKeyOf(card.parentElement) : undefined);
}

/** @returns what the component keys of the card with this token name, the surest first */
export function decodeCardKeys(root: Element, token: string): Named[] {
  // The token's characters need no escaping in a quoted attribute value.
  const parts = all(root, ATTRIBUTES.map((name) => `[${name}*="${token}FeedType_"]`).join());
  const keys = [root, ...parts, root.closest(COMMENT_LIST) ?? []].flat().flatMap(keysOf);
  const firstOf = (decode: (key: string) => Named | undefined) =>
    keys.flatMap((key) => decode(key) ?? []).slice(0, 1);
  const named = MARKS.flatMap((mark) => firstOf((key) => before(key, `${mark}${token}FeedType_`)));
  return named.length > 0 ? named : firstOf((key) => decodeBox(key, token));
}

/** @returns what a comment box is for, by its key; empty when that cannot be read, undefined when it is not of this card */
export function decodeBoxKey(box: Element, token: string): Named | '' | undefined {
  const key = keysOf(box).find((text) => text.startsWith(BOX) && text.includes(`-${token}FeedType_`));
  return key === undefined ? undefined : (decodeBox(key, token) ?? '');
}

/** @returns what a key of the form `<message>-<mark>…` names, whatever card it is of */
export function decodeBefore(element: Element, mark: string): Named | undefined {
  return keysOf(element).flatMap((key) => before(key, mark) ?? [])[0];
}

function decodeBox(key: string, token: string): Named | undefined {
  return key.startsWith(BOX) ? before(key.slice(BOX.length), `${token}FeedType_`) : undefined;
}

function before(key: string, mark: string): Named | undefined {
  const at = key.indexOf(`-${mark}`);
  return at > 0 ? decodeComponentKey(key.slice(0, at)) : undefined;
}

function keysOf(element: Element): string[] {
  return ATTRIBUTES.map((name) => attr(element, name)).filter((key) => key.length <= MAX_LENGTH);
}
