import { findCommentUrn, findPostUrn, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { distinctUrns } from '@/entrypoints/linkedin.content/card-result';
import {
  readTrackingScope,
  TRACKING_SCOPE,
  type TrackingScope,
} from '@/entrypoints/linkedin.content/tracking-scope';
import { cardKeyOf, decodeCardKeys, type CardKey } from './card-key';
import type { CardParts } from './card-parts';
import {
  ANALYTICS_LINK,
  CARD_KEY,
  COMMENT,
  FACEPILE,
  HEADER_ANCHOR,
  LIST_ITEM,
  UPDATE_LINK,
} from './selectors';

export type Urns = {
  /** The surest first. */
  readonly urns: readonly PostUrn[];
  readonly way?: string;
  /** Its keys name something that is no post, such as a course. */
  readonly isOther: boolean;
  readonly scope: TrackingScope;
};

/** @returns the key of a card, whether it stands on the list item or on a wrapper around it */
export function keyOfCard(card: Element): CardKey | undefined {
  const parent = card.parentElement;
  return cardKeyOf(card) ?? (parent ? cardKeyOf(parent) : undefined);
}

/** All names a card gives its post. Links are used only when nothing else names it: they may be another post's. */
export function readUrns(card: Element, parts: CardParts, key: CardKey | undefined): Urns {
  const decoded = key ? decodeCardKeys(card, key.token) : [];
  const fromKeys = decoded.flatMap((found) => (found.kind === 'post' ? found.urn : []));
  const scope = scopeOf(card, parts);
  const comment = card.querySelector(COMMENT);
  const found: [string, readonly (PostUrn | undefined)[]][] = [
    ['component-key', fromKeys],
    ['tracking-scope', [scope.post]],
    [
      'comment-key',
      [comment ? findCommentUrn(comment.getAttribute('componentkey') ?? comment.id)?.post : undefined],
    ],
    ['header-anchor', attributes(card, HEADER_ANCHOR, 'data-sdui-anchor-id', parts)],
    ['analytics-link', attributes(card, ANALYTICS_LINK, 'href', parts)],
    ['page', key && isPageOf(card, key) ? pageUrns(card) : []],
  ];
  const sure = distinctUrns(found.flatMap(([, urns]) => urns));
  const urns =
    sure.length > 0 ? sure : distinctUrns(attributes(card, UPDATE_LINK, 'href', parts)).slice(0, 1);
  const way = found.find(([, some]) => some.some((urn) => urn !== undefined))?.[0];
  return {
    urns,
    way: way ?? (urns.length > 0 ? 'update-link' : undefined),
    isOther: decoded.some(({ kind }) => kind === 'other') && fromKeys.length === 0,
    scope,
  };
}

function attributes(card: Element, css: string, name: string, { isOwn }: CardParts): (PostUrn | undefined)[] {
  return Array.from(card.querySelectorAll(css))
    .filter(isOwn)
    .map((element) => findPostUrn(element.getAttribute(name) ?? ''));
}

/** The scope stands inside the card and on a wrapper around it, never around two cards. */
function scopeOf(card: Element, { isOwn }: CardParts): TrackingScope {
  const inside = Array.from(card.querySelectorAll(`[${TRACKING_SCOPE}]`)).find(isOwn);
  const around = card.closest(`[${TRACKING_SCOPE}]`);
  const isAroundOne = around !== null && Array.from(around.querySelectorAll(LIST_ITEM)).indexOf(card) <= 0;
  const holder = inside ?? (isAroundOne ? around : undefined);
  return holder ? readTrackingScope(holder) : {};
}

/** A single post's page names its post in the address and in the row of who reacted; the first card is it. */
function isPageOf(card: Element, key: CardKey): boolean {
  if (key.context !== 'FEED_DETAIL') return false;
  const first = Array.from(card.ownerDocument.querySelectorAll(CARD_KEY))
    .map(cardKeyOf)
    .find((other) => other?.context === 'FEED_DETAIL');
  return first?.token === key.token;
}

function pageUrns(card: Element): (PostUrn | undefined)[] {
  const { URL: address } = card.ownerDocument;
  const facepile = card.ownerDocument.querySelector(FACEPILE)?.getAttribute('data-testid');
  const path = address.split(/[?#]/)[0] ?? '';
  const isPostPage = /\/(?:feed\/update|posts)\//.test(path);
  return [isPostPage ? findPostUrn(path) : undefined, findPostUrn(facepile ?? '')];
}
