import {
  readTrackingScope,
  TRACKING_SCOPE,
  type TrackingScope,
} from '@/entrypoints/linkedin.content/tracking-scope';
import { OTHER } from '@/entrypoints/linkedin.content/component-key';
import { findCommentUrn, findPostUrn, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { all, attr, first } from '@/utils/page/dom';
import { cardKeyOf, decodeCardKeys, type CardKey } from './card-key';
import type { CardParts } from './card-parts';
import { commentUrnOf } from './find-posts';
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

/** All names a card gives its post. Links are used only when nothing else names it: they may be another post's. */
export function readUrns(card: Element, { isOwn }: CardParts, key: CardKey | undefined): Urns {
  const decoded = key ? decodeCardKeys(card, key.token) : [];
  const named = decoded.filter((name) => name !== OTHER && !findCommentUrn(name));
  const scope = readTrackingScope(scopeOf(card, isOwn));
  const comment = card.querySelector(COMMENT);
  const inAttributes = (css: string, name: string) => all(card, css, isOwn).map((it) => attr(it, name));
  const found = Object.entries({
    'component-key': named,
    'tracking-scope': [scope.post],
    'comment-key': [comment && commentUrnOf(comment)],
    'header-anchor': inAttributes(HEADER_ANCHOR, 'data-sdui-anchor-id'),
    'analytics-link': inAttributes(ANALYTICS_LINK, 'href'),
    page: key && isPageOf(card, key) ? pageNames(card.ownerDocument) : [],
    'update-link': inAttributes(UPDATE_LINK, 'href'),
  }).map(([way, names]) => ({ way, urns: names.flatMap((name) => findPostUrn(name ?? '') ?? []) }));
  const links = found.pop();
  const sure = found.filter(({ urns }) => urns.length > 0);
  return {
    urns: sure.length > 0 ? sure.flatMap(({ urns }) => urns) : (links?.urns.slice(0, 1) ?? []),
    way: sure[0]?.way ?? (links?.urns.length ? links.way : undefined),
    isOther: decoded.includes(OTHER) && named.length === 0,
    scope,
  };
}

/** The scope stands inside the card and on a wrapper around it, never around two cards. */
function scopeOf(card: Element, isOwn: CardParts['isOwn']): Element | null | undefined {
  const around = card.closest(TRACKING_SCOPE);
  const isAroundOne = around && all(around, LIST_ITEM).findIndex((item) => item === card) <= 0;
  return first(card, TRACKING_SCOPE, isOwn) ?? (isAroundOne ? around : undefined);
}

/** A single post's page names its post in the address and in the row of who reacted; the first card is it. */
function isPageOf(card: Element, { token, context }: CardKey): boolean {
  if (context !== 'FEED_DETAIL') return false;
  const cards = all(card.ownerDocument, CARD_KEY).map(cardKeyOf);
  return cards.find((other) => other?.context === context)?.token === token;
}

function pageNames(page: Document): string[] {
  const [path = ''] = page.URL.split(/[?#]/);
  const isPostPage = /\/(?:feed\/update|posts)\//.test(path);
  return [isPostPage ? path : '', attr(page.querySelector(FACEPILE), 'data-testid')];
}
