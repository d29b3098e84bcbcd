/** Puts the parts read from a card together as a post. */
import { type Author, type Post, type PostKey } from '@/utils/core/post';
import type { ReadResult } from '@/utils/page/adapter';
import type { ReadText } from '@/utils/page/read-text';
import { found, mediaField, textFields, type Used } from './post-fields';
import { formatPostUrn, keyOfPost, permalinkOf, timeOfId, type PostUrn } from './urn';

const MAX_ALIASES = 8;

export type CardParts = {
  /** All names of the post, the page's own first. */
  readonly urns: readonly PostUrn[];
  /** What to go by when the page names no post at all. */
  readonly localKey?: PostKey;
  readonly isAd: boolean;
  readonly author: Author;
  readonly text: ReadText;
  readonly quoted?: Post['quoted'];
  readonly repostedBy?: Post['repostedBy'];
  readonly postedAtText?: string;
  readonly metrics: Post['metrics'];
  readonly media: Post['media'];
};

/** @returns the post of a card, or why it is none */
export function cardResult(parts: CardParts, used: Used): ReadResult {
  const [urn, ...others] = parts.urns;
  const key = urn ? keyOfPost(urn) : parts.localKey;
  if (key === undefined) return { kind: 'skip', reason: 'no-id' };
  if (parts.author.name === '') return { kind: 'skip', reason: 'no-author' };
  const aliases = others.map(keyOfPost).concat(parts.localKey ?? []);
  return {
    kind: 'post',
    used: found(used),
    post: {
      key,
      aliases: distinct(aliases, key),
      site: 'linkedin',
      kind: parts.isAd ? 'ad' : 'post',
      url: urn && permalinkOf(urn),
      author: parts.author,
      ...textFields(parts.text),
      postedAt: urn && timeOfId(urn.id),
      postedAtText: parts.postedAtText,
      quoted: parts.quoted,
      repostedBy: parts.repostedBy,
      metrics: parts.metrics,
      media: mediaField(parts.media),
    },
  };
}

/** @returns `urns` without repeats, by the whole name */
export function distinctUrns(urns: readonly (PostUrn | undefined)[]): PostUrn[] {
  const byName = new Map<string, PostUrn>();
  for (const urn of urns) {
    if (urn && !byName.has(formatPostUrn(urn))) byName.set(formatPostUrn(urn), urn);
  }
  return [...byName.values()];
}

function distinct(keys: readonly PostKey[], own: PostKey): PostKey[] {
  return [...new Set(keys)].filter((key) => key !== own).slice(0, MAX_ALIASES);
}
