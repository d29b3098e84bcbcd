import type { Post } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { ownActivityPage, PROFILE_LINK, profileOf, refTo } from '@/entrypoints/linkedin.content/person';
import { postResult, skip, wayOf } from '@/entrypoints/linkedin.content/post-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { findPostUrn, idOf } from '@/entrypoints/linkedin.content/urn';
import { all, attr, first, isAfter } from '@/utils/page/dom';
import { readMedia } from '@/utils/page/media';
import { ageAmong } from './age-line';
import { readAuthor } from './author-links';
import { keyOfCard } from './card-key';
import { cardParts, type CardParts } from './card-parts';
import type { QuoteParts } from './quote-parts';
import { readCardCounts } from './read-counts';
import { readUrns, type Urns } from './read-urns';
import { HIDE_ICON, MEDIA, TEXT, UPDATE_LINK } from './selectors';

/** Reads a card of the new pages. */
export function readCard(card: Element): ReadResult {
  const key = keyOfCard(card);
  const parts = cardParts(card);
  const { author: link, text, menu, quote, isOwn, lines } = parts;
  if (!link && !text) return skip('placeholder');
  const ids = readUrns(card, parts, key);
  // Courses, people to follow and jobs stand in the same list, without a control menu.
  if (ids.isOther || (!menu && ids.urns.length === 0)) return skip('not-a-post');
  const author = readAuthor(link, lines);
  const postedAtText = ageAmong(lines);
  // Without statistics to say so: a page's card with followers, a word in place of the age, and no way to hide it.
  const isUndated =
    author.followers !== undefined && postedAtText === undefined && menu && !first(card, HIDE_ICON, isOwn);
  return postResult(
    // The card's own token, for pages that name no post: good on this page, no address.
    [...ids.urns, key && `card:${key.token}`],
    {
      kind: (ids.scope.isSponsored ?? isUndated) ? 'ad' : 'post',
      author,
      text: readPreWrapped(text),
      quoted: quote && readQuote(card, quote, ids),
      repostedBy: reposterOf(card, parts),
      postedAtText,
      metrics: readCardCounts(card, isOwn),
      media: readMedia(card, MEDIA, isOwn),
    },
    { id: ids.way ?? 'card-token', author: link ? 'profile-link' : 'none', text: wayOf(text, TEXT) },
  );
}

function readQuote(card: Element, { author, text, start, isOfQuote }: QuoteParts, own: Urns): Post['quoted'] {
  // On a single post's page links that only react to a click hold that page's own address.
  const names = own.urns.map(idOf);
  const urn = all(card, UPDATE_LINK, (link) => isOfQuote(link) || link.contains(start))
    .map((link) => findPostUrn(attr(link, 'href')))
    .find((found) => found && !names.includes(idOf(found)));
  return { ...refTo(readAuthor(author), urn), text: readPreWrapped(text).text || undefined };
}

/** Sure without words only where a person's or page's own posts are listed, under a header naming them first. */
function reposterOf(card: Element, { author, isOwn }: CardParts): Post['repostedBy'] {
  const owner = ownActivityPage(card.ownerDocument.URL);
  const link =
    owner === undefined
      ? undefined
      : first(
          card,
          PROFILE_LINK,
          (it) => isOwn(it) && !it.querySelector('figure,img') && readLine(it) !== '' && it !== author,
        );
  const isHeader = author && link && !isAfter(link, author) && !link.querySelector('p');
  return isHeader && profileOf(link)?.handle === owner ? { name: readName(link), handle: owner } : undefined;
}
