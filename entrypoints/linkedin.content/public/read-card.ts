import type { Author } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { authorOf, refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip } from '@/entrypoints/linkedin.content/post-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { findPostUrn, type PostUrn } from '@/entrypoints/linkedin.content/urn';
import { attr, firstBy } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import * as css from './selectors';

/** Reads a card of a page for people who are not signed in. */
export function readCard(card: Element): ReadResult {
  const lockup = card.querySelector(css.LOCKUP);
  if (!lockup) return skip('placeholder');
  const quote = card.querySelector(css.QUOTE);
  const text = card.querySelector(css.TEXT);
  const countIn = (name: string) => parseCount(attr(card.querySelector(`[${name}]`), name));
  return postResult(
    urnsOf(card),
    {
      kind: 'post',
      author: readLockup(lockup),
      text: readPreWrapped(text),
      quoted: quote
        ? {
            ...refTo(readLockup(quote.querySelector(css.QUOTE_LOCKUP)), urnsOf(quote)[0]),
            text: readPreWrapped(quote.querySelector(css.QUOTE_TEXT)).text || undefined,
          }
        : undefined,
      postedAtText: relativeTimeOf(readLine(lockup.querySelector(css.TIME))),
      metrics: {
        likes: countIn(css.LIKES) ?? parseCount(readLine(card.querySelector(css.LIKES_SHOWN))),
        replies: countIn(css.REPLIES),
      },
      media: readMedia(card, css.MEDIA, (element) => !quote?.contains(element)),
    },
    { id: 'activity-urn', author: 'entity-lockup', text: text ? 'commentary' : 'none' },
  );
}

function urnsOf(article: Element): PostUrn[] {
  return css.URNS.flatMap((name) => findPostUrn(attr(article, name)) ?? []);
}

/** @param lockup the block with the author's picture, name and age */
export function readLockup(lockup: Element | null | undefined): Author {
  const link = lockup ? firstBy(lockup, css.AUTHOR_LINK, (it) => readName(it) !== '') : undefined;
  return authorOf(readName(link), link, false, readLine(lockup?.querySelector(css.SUB_LINE)));
}
