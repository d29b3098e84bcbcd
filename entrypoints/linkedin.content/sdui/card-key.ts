/**
 * A card's key is `expanded<TOKEN>FeedType_<CONTEXT>`; every component of the
 * card carries the token too, most behind a base64 message that names the post.
 */
import { decodeComponentKey, type ComponentKey } from '@/entrypoints/linkedin.content/component-key';
import { COMMENT_LIST } from './selectors';

export type CardKey = { readonly token: string; readonly context: string };

/** 43 characters of base64 on all pages seen. */
const CARD = /^(?:expanded|update-card-focus)([\w-]{8,100}?)FeedType_(\w{1,80})/;
/** What the keys with a message in front go on with; the first says the most surely whose post it is. */
const MARKS = [
  'replaceableCommentTools',
  'pagedCommentsContainer',
  'commentList',
  'commentsSectionAnchorRef',
  'replaceableLoadMoreComments',
] as const;
const BOX = 'commentBox-';

/** @returns the token and context of an element with a card's key */
export function cardKeyOf(element: Element): CardKey | undefined {
  const match = keysOf(element)
    .map((key) => CARD.exec(key))
    .find((found) => found !== null);
  const [, token, context] = match ?? [];
  return token !== undefined && context !== undefined ? { token, context } : undefined;
}

/** @returns what the component keys of the card with this token name, the surest first */
export function decodeCardKeys(root: Element, token: string): ComponentKey[] {
  const list = root.closest(COMMENT_LIST);
  const keys = [root, ...root.querySelectorAll(withToken(token)), ...(list ? [list] : [])].flatMap(keysOf);
  const named = MARKS.flatMap((mark) => {
    const end = `-${mark}${token}FeedType_`;
    const found = keys.flatMap((key) => {
      const at = key.indexOf(end);
      return at > 0 ? (decodeComponentKey(key.slice(0, at)) ?? []) : [];
    });
    return found.slice(0, 1);
  });
  return named.length > 0 ? named : keys.flatMap((key) => decodeBox(key, token) ?? []).slice(0, 1);
}

/** @returns what a comment box is for, by its key; undefined when it is not of this card */
export function decodeBoxKey(box: Element, token: string): { readonly target?: ComponentKey } | undefined {
  const key = keysOf(box).find((text) => isBoxOf(text, token));
  return key === undefined ? undefined : { target: decodeBox(key, token) };
}

function decodeBox(key: string, token: string): ComponentKey | undefined {
  if (!isBoxOf(key, token)) return undefined;
  return decodeComponentKey(key.slice(BOX.length, key.indexOf(`-${token}FeedType_`)));
}

function isBoxOf(key: string, token: string): boolean {
  return key.startsWith(BOX) && key.includes(`-${token}FeedType_`);
}

/** @returns what a key of the form `<message>-<mark>…` names, whatever card it is of */
export function decodeBefore(element: Element, mark: string): ComponentKey | undefined {
  const key = keysOf(element).find((text) => text.includes(`-${mark}`));
  return key === undefined ? undefined : decodeComponentKey(key.slice(0, key.indexOf(`-${mark}`)));
}

function keysOf(element: Element): string[] {
  return ['componentkey', 'id', 'data-testid'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || value.length > 1000 ? [] : [value];
  });
}

/** The token's characters need no escaping in a quoted attribute value. */
function withToken(token: string): string {
  return ['componentkey', 'id', 'data-testid'].map((name) => `[${name}*="${token}FeedType_"]`).join(', ');
}
