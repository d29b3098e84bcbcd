import { postKey, type Post, type PostKey } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import { ownActivityPage } from '@/entrypoints/linkedin.content/page-owner';
import { PROFILE_LINK, profileOf } from '@/entrypoints/linkedin.content/person';
import { cardResult } from '@/entrypoints/linkedin.content/card-result';
import { readLine, readName, readPreWrapped } from '@/entrypoints/linkedin.content/text';
import { findPostUrn, keyOfPost } from '@/entrypoints/linkedin.content/urn';
import { isAfter } from '@/entrypoints/linkedin.content/way';
import { ageAmong } from './age-line';
import { cardParts, type CardParts } from './card-parts';
import type { QuoteParts } from './quote-parts';
import { readAuthor } from './read-author';
import { readCardCounts } from './read-counts';
import { keyOfCard, readUrns, type Urns } from './read-urns';
import { HIDE_ICON, MEDIA, UPDATE_LINK } from './selectors';

/** Reads a card of the new pages. */
export function readCard(card: Element): ReadResult {
  const key = keyOfCard(card);
  const parts = cardParts(card);
  if (!parts.author && !parts.text) return { kind: 'skip', reason: 'placeholder' };
  const ids = readUrns(card, parts, key);
  // Courses, people to follow and jobs stand in the same list, without a control menu.
  if (ids.isOther || (!parts.menu && ids.urns.length === 0)) return { kind: 'skip', reason: 'not-a-post' };
  const author = readAuthor(parts.author, parts.lines);
  const age = ageAmong(parts.lines);
  return cardResult(
    {
      urns: ids.urns,
      localKey: key && localKeyOf(key.token),
      isAd: ids.scope.isSponsored ?? isUndatedPageCard(card, parts, age, author.followers),
      author,
      text: parts.text ? readPreWrapped(parts.text) : { text: '', truncated: false },
      quoted: parts.quote && readQuote(card, parts.quote, ids),
      repostedBy: readReposter(card, parts),
      postedAtText: age,
      metrics: readCardCounts(card, parts.isOwn),
      media: MEDIA.flatMap(({ kind, css }) =>
        Array.from(card.querySelectorAll(css)).some((element) => parts.isOwn(element)) ? [kind] : [],
      ),
    },
    { id: ids.way ?? 'card-token', author: parts.author && 'profile-link', text: parts.text && 'text-box' },
  );
}

/** The card's own token, for pages that name no post: good on this page, no address. */
function localKeyOf(token: string): PostKey {
  return postKey('linkedin', `card:${token}`);
}

/** Without statistics to say so: a page's card with followers, a word in place of the age, and no way to hide it. */
function isUndatedPageCard(card: Element, parts: CardParts, age?: string, followers?: number): boolean {
  const canHide = Array.from(card.querySelectorAll(HIDE_ICON)).some((icon) => parts.isOwn(icon));
  return followers !== undefined && age === undefined && !canHide && parts.menu !== undefined;
}

function readQuote(
  card: Element,
  { author: link, text, start, isOfQuote }: QuoteParts,
  own: Urns,
): Post['quoted'] {
  const author = readAuthor(link);
  // On a single post's page links that only react to a click hold that page's own address.
  const names = new Set(own.urns.map(({ id }) => id));
  const urn = Array.from(card.querySelectorAll(UPDATE_LINK))
    .filter((element) => isOfQuote(element) || element.contains(start))
    .map((element) => findPostUrn(element.getAttribute('href') ?? ''))
    .find((found) => found !== undefined && !names.has(found.id));
  return {
    key: urn && keyOfPost(urn),
    handle: author.handle,
    name: author.name || undefined,
    text: text && readPreWrapped(text).text,
  };
}

/** Sure without words only where a person's or page's own posts are listed, under a header naming them first. */
function readReposter(card: Element, { author, isOwn }: CardParts): Post['repostedBy'] {
  const owner = ownActivityPage(card.ownerDocument.URL);
  if (owner === undefined || !author) return undefined;
  const first = Array.from(card.querySelectorAll(PROFILE_LINK)).find(
    (link) => isOwn(link) && !link.querySelector('figure, img') && readLine(link) !== '' && link !== author,
  );
  const isHeader = first !== undefined && !isAfter(first, author) && first.querySelector('p') === null;
  const isOwners = isHeader && profileOf(first)?.handle === owner;
  return isOwners ? { name: readName(first), handle: owner } : undefined;
}
