import type { Author, Post } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { cardResult, distinctUrns } from '@/entrypoints/linkedin.content/card-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findPostUrn, keyOfPost, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { findFirst } from '@/entrypoints/linkedin.content/way';
import * as css from './selectors';

/** Reads a card of a page for people who are not signed in. */
export function readCard(card: Element): ReadResult {
  const lockup = card.querySelector(css.LOCKUP);
  const quote = card.querySelector(css.QUOTE);
  const text = card.querySelector(css.TEXT);
  if (!lockup) return { kind: 'skip', reason: 'placeholder' };
  return cardResult(
    {
      urns: urnsOf(card),
      isAd: false,
      author: readLockup(lockup),
      text: text ? readPreWrapped(text) : { text: '', truncated: false },
      quoted: quote ? readQuote(quote) : undefined,
      postedAtText: relativeTimeOf(readLine(lockup.querySelector(css.TIME))),
      metrics: countsOf(card),
      media: css.MEDIA.flatMap(({ kind, css: selector }) =>
        Array.from(card.querySelectorAll(selector)).some((element) => quote?.contains(element) !== true)
          ? [kind]
          : [],
      ),
    },
    { id: 'activity-urn', author: 'entity-lockup', text: text ? 'commentary' : undefined },
  );
}

function urnsOf(article: Element): PostUrn[] {
  return distinctUrns(
    ['data-activity-urn', 'data-featured-activity-urn', 'data-attributed-urn'].map((name) =>
      findPostUrn(article.getAttribute(name) ?? ''),
    ),
  );
}

export function readLockup(lockup: Element): Author {
  const link = findFirst(lockup, css.AUTHOR_LINK, (element) => readName(element) !== '')?.element;
  const profile = profileOf(link);
  const isPage = profile !== undefined && profile.type !== 'in';
  return {
    name: readName(link),
    handle: profile?.handle,
    profileUrl: profile?.url,
    followers: isPage ? parseCount(readLine(lockup.querySelector(css.SUB_LINE))) : undefined,
  };
}

function readQuote(quote: Element): Post['quoted'] {
  const [urn] = urnsOf(quote);
  const lockup = quote.querySelector(css.QUOTE_LOCKUP);
  const author = lockup ? readLockup(lockup) : undefined;
  const text = quote.querySelector(css.QUOTE_TEXT);
  return {
    key: urn && keyOfPost(urn),
    handle: author?.handle,
    name: author?.name || undefined,
    text: text ? readPreWrapped(text).text : undefined,
  };
}

function countsOf(card: Element): Post['metrics'] {
  const metrics: Post['metrics'] = {};
  const likes =
    parseCount(card.querySelector(css.LIKES)?.getAttribute('data-num-reactions') ?? '') ??
    parseCount(readLine(card.querySelector(css.LIKES_SHOWN)));
  const replies = parseCount(card.querySelector(css.REPLIES)?.getAttribute('data-num-comments') ?? '');
  if (likes !== undefined) metrics.likes = likes;
  if (replies !== undefined) metrics.replies = replies;
  return metrics;
}
