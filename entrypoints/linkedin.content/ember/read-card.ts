import type { Post } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { attr, all, first, firstBy } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import { ownActivityPage, PROFILE_LINK, profileOf, refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip, wayOf } from '@/entrypoints/linkedin.content/post-result';
import { readCollapsed, readLine, readName } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { readTrackingScope, TRACKING_SCOPE } from '@/entrypoints/linkedin.content/tracking-scope';
import { findPostUrn, postOfComment, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { countsOf } from './counts';
import { isOwnOfComment, ownParts } from './own-parts';
import { readActor, readCommentAuthor } from './read-author';
import * as css from './selectors';

/** Reads a classic card. */
export function readCard(card: Element): ReadResult {
  const { body, quote, isOwn, isPost } = ownParts(card);
  const { author, way } = readActor(body, isOwn);
  const text = firstBy(body, css.TEXT, isOwn);
  if (author.name === '' && !text) return skip('placeholder');
  const scope = readTrackingScope(scopeOf(card));
  const line = first(body, css.ACTOR_SUB_DESCRIPTION, isOwn);
  const postedAtText = line && timeIn(line);
  // An advertisement has a word where the age and the icon of its audience would stand.
  const isAd = scope.isSponsored ?? (line !== undefined && postedAtText === undefined);
  return postResult(
    [
      // The page's own name of the update first; a comment names the post it stands under.
      findPostUrn(attr(card, 'data-urn')),
      findPostUrn(attr(card.closest(css.SHELL), 'data-id')),
      scope.post,
      body === card ? undefined : urnOfQuote(body),
      postOfComment(attr(card.querySelector(css.COMMENT), 'data-id')),
    ],
    {
      kind: isAd ? 'ad' : 'post',
      author,
      text: readCollapsed(text),
      quoted: quote && {
        ...refTo(readActor(quote, isPost).author, urnOfQuote(quote)),
        text: readCollapsed(firstBy(quote, css.TEXT, isPost)).text || undefined,
      },
      repostedBy: reposterOf(card),
      postedAtText,
      metrics: countsOf(card, isOwn, css.LIKES, css.REPLIES, css.REPOSTS),
      media: readMedia(body, css.MEDIA, isOwn),
    },
    { author: way, text: wayOf(text, css.TEXT) },
  );
}

/** One around several cards would not be this card's. */
function scopeOf(card: Element): Element | null {
  const around = card.closest(TRACKING_SCOPE);
  const isOfCard = around === card || around?.querySelector(css.CARD) === card;
  return isOfCard ? around : card.querySelector(TRACKING_SCOPE);
}

function timeIn(line: Element): string | undefined {
  const time = relativeTimeOf(readLine(line));
  return /\p{Nd}/u.test(time ?? '') || line.querySelector(css.VISIBILITY_ICON) ? time : undefined;
}

function urnOfQuote(quote: Element): PostUrn | undefined {
  return (
    findPostUrn(attr(quote, 'data-urn')) ?? findPostUrn(attr(quote.querySelector(css.QUOTE_LINK), 'href'))
  );
}

/**
 * Who reposted the card's post. The header's words alone tell a repost from a
 * like or a comment, and they are in the page's language. Without words it is
 * sure only where a person's or page's own posts are listed, under a header
 * that names them first, unless a comment of theirs is shown.
 */
function reposterOf(card: Element): Post['repostedBy'] {
  const link = first(card, css.HEADER_LINK, (it) => it.matches(PROFILE_LINK) && readName(it) !== '');
  const handle = profileOf(link)?.handle;
  if (handle === undefined || handle !== ownActivityPage(card.ownerDocument.URL)) return undefined;
  const hasCommented = all(card, css.COMMENT).some(
    (comment) => readCommentAuthor(comment, isOwnOfComment(comment)).author.handle === handle,
  );
  return hasCommented ? undefined : { name: readName(link), handle };
}
