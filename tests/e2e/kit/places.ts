/** Every kind of reply box the practice pages have: where it is, and what is known of it. */
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import type { PostKey } from '@/utils/core/post';
import { facebookId, linkedinId, xId } from '@/tests/practice/kit/time';

export type Place = {
  readonly name: string;
  readonly url: string;
  /** The post to answer. */
  readonly key: PostKey;
  /** CSS of the post's own element. */
  readonly element: string;
  /** Name of the site's button that opens the box; absent when the box is open already. */
  readonly opener?: string;
  /** The site puts this mention into the box. */
  readonly mention?: string;
  /** Another post on the same page, for boxes that stand open side by side. */
  readonly neighbour?: PostKey;
};

const x = (number: number): PostKey => `x:${xId(number)}`;
const facebook = (number: number): PostKey => `facebook:${facebookId(number)}`;
const urn = (number: number, minutesAgo: number) => `urn:li:activity:${linkedinId({ number, minutesAgo })}`;
const linkedin = (number: number, minutesAgo: number): PostKey => `linkedin:${urn(number, minutesAgo)}`;
const comment = (post: readonly [number, number], own: readonly [number, number]): PostKey =>
  `linkedin:urn:li:comment:(${urn(...post)},${linkedinId({ number: own[0], minutesAgo: own[1] })})`;

export const PLACES: readonly Place[] = [
  {
    name: 'X: dialog over the timeline (Draft.js)',
    url: PRACTICE_STARTS.x,
    key: x(2),
    element: `[data-testid="cellInnerDiv"]:has(a[href*="${xId(2)}"])`,
    opener: 'reply',
  },
  {
    name: 'X: box below the post on its own page (Draft.js)',
    url: `https://x.com/danakestrel/status/${xId(1)}`,
    key: x(1),
    element: `[data-testid="cellInnerDiv"]:has(a[href*="${xId(1)}"])`,
  },
  {
    name: 'Facebook: reply to a comment (Lexical)',
    url: PRACTICE_STARTS.facebook,
    key: facebook(13),
    element: `.thread:has(a[href*="comment_id=${facebookId(13)}"])`,
    opener: 'reply',
    mention: 'Owen Marlowe',
    neighbour: facebook(15),
  },
  {
    name: 'Facebook: comment on a post (Lexical)',
    url: PRACTICE_STARTS.facebookHome,
    key: facebook(34),
    element: `.unit:has(a[href*="${facebookId(34)}"])`,
    opener: 'Leave a comment',
    neighbour: facebook(31),
  },
  {
    name: 'LinkedIn: comment on a post (TipTap)',
    url: PRACTICE_STARTS.linkedin,
    key: linkedin(4, 240),
    element: '[role="list"] > div:nth-child(4)',
    opener: 'comment',
    neighbour: linkedin(5, 300),
  },
  {
    name: 'LinkedIn: reply to a comment (TipTap)',
    url: PRACTICE_STARTS.linkedin,
    key: comment([1, 70], [12, 33]),
    element: '[role="list"] > div:nth-child(1)',
    opener: 'reply',
    mention: '@Henrike Baumgold',
    neighbour: comment([1, 70], [11, 50]),
  },
  {
    name: 'LinkedIn: box on the page of one post (TipTap)',
    url: `https://www.linkedin.com/feed/update/${urn(1, 70)}/`,
    key: linkedin(1, 70),
    element: '[data-testid*="-commentList"]',
    neighbour: comment([1, 70], [13, 25]),
  },
  {
    name: 'LinkedIn, older pages: comment on a post (Quill)',
    url: PRACTICE_STARTS.linkedinClassic,
    key: linkedin(22, 4000),
    element: `[data-urn="${urn(22, 4000)}"]`,
    opener: 'comment',
    neighbour: linkedin(21, 900),
  },
  {
    name: 'LinkedIn, older pages: reply to a comment (Quill)',
    url: PRACTICE_STARTS.linkedinClassic,
    key: comment([21, 900], [212, 200]),
    element: `[data-urn="${urn(21, 900)}"]`,
    opener: 'reply',
    mention: 'Maëlle Corvin',
    neighbour: comment([21, 900], [211, 120]),
  },
];
