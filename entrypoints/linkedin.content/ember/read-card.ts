import type { Post } from '@/utils/core/post';
import type { ReadResult, SkipReason } from '@/utils/page/adapter';
import type { ReadText } from '@/utils/page/read-text';
import { cardResult, distinctUrns } from '@/entrypoints/linkedin.content/card-result';
import { readCollapsed, readLine } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { readTrackingScope, TRACKING_SCOPE } from '@/entrypoints/linkedin.content/tracking-scope';
import { findCommentUrn, findPostUrn, keyOfPost, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { findFirst } from '@/entrypoints/linkedin.content/way';
import { ownParts, type OwnParts } from './own-parts';
import { readActor } from './read-author';
import { readCardCounts } from './read-counts';
import { readReposter } from './read-header';
import * as css from './selectors';

const NO_TEXT: ReadText = { text: '', truncated: false };

/** Reads a classic card. */
export function readCard(card: Element): ReadResult {
  const parts = ownParts(card);
  const { author, way: authorWay } = readActor(parts.body, parts.isOwn);
  const text = findFirst(parts.body, css.TEXT, parts.isOwn);
  if (author.name === '' && !text) return skip('placeholder');
  const scope = scopeOf(card);
  const time = timeOf(parts);
  return cardResult(
    {
      urns: urnsOf(card, parts, scope.post),
      isAd: scope.isSponsored ?? isUndated(parts, time),
      author,
      text: text ? readCollapsed(text.element) : NO_TEXT,
      quoted: readQuote(parts),
      repostedBy: readReposter(card),
      postedAtText: time,
      metrics: readCardCounts(card, parts.isOwn),
      media: mediaOf(parts),
    },
    { author: authorWay, text: text?.way },
  );
}

/** The page's own name of the update first; a comment names the post it stands under. */
function urnsOf(card: Element, parts: OwnParts, tracked: PostUrn | undefined): PostUrn[] {
  const comment = card.querySelector(css.COMMENT)?.getAttribute('data-id') ?? '';
  return distinctUrns([
    findPostUrn(card.getAttribute('data-urn') ?? ''),
    findPostUrn(card.closest(css.SHELL)?.getAttribute('data-id') ?? ''),
    tracked,
    parts.body === card ? undefined : quoteUrnOf(parts.body),
    findCommentUrn(comment)?.post,
  ]);
}

function scopeOf(card: Element) {
  const around = card.closest(`[${TRACKING_SCOPE}]`);
  // One around several cards would not be this card's.
  const isOfCard = around === card || around?.querySelector(css.CARD) === card;
  const holder = isOfCard ? around : card.querySelector(`[${TRACKING_SCOPE}]`);
  return holder ? readTrackingScope(holder) : {};
}

function subDescriptionOf({ body, isOwn }: OwnParts): Element | undefined {
  return Array.from(body.querySelectorAll(css.ACTOR_SUB_DESCRIPTION)).find(isOwn);
}

/** An advertisement has a word where the age and the icon of its audience would stand. */
function isUndated(parts: OwnParts, time: string | undefined): boolean {
  return subDescriptionOf(parts) !== undefined && time === undefined;
}

function timeOf(parts: OwnParts): string | undefined {
  const line = subDescriptionOf(parts);
  const time = relativeTimeOf(readLine(line));
  const isDated = /\p{Nd}/u.test(time ?? '') || line?.querySelector(css.VISIBILITY_ICON) instanceof Element;
  return isDated ? time : undefined;
}

function readQuote({ quote, isOfQuote }: OwnParts): Post['quoted'] {
  if (!quote) return undefined;
  const { author } = readActor(quote, isOfQuote);
  const text = findFirst(quote, css.TEXT, isOfQuote);
  const urn = quoteUrnOf(quote);
  return {
    key: urn && keyOfPost(urn),
    handle: author.handle,
    name: author.name || undefined,
    text: text && readCollapsed(text.element).text,
  };
}

function quoteUrnOf(quote: Element): PostUrn | undefined {
  const link = quote.querySelector(css.QUOTE_LINK)?.getAttribute('href');
  return findPostUrn(quote.getAttribute('data-urn') ?? '') ?? findPostUrn(link ?? '');
}

function mediaOf({ body, isOwn }: OwnParts): Post['media'] {
  return css.MEDIA.flatMap(({ kind, css: selector }) =>
    Array.from(body.querySelectorAll(selector)).some(isOwn) ? [kind] : [],
  );
}

function skip(reason: SkipReason): ReadResult {
  return { kind: 'skip', reason };
}
