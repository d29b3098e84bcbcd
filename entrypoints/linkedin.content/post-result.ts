/** Puts the parts read from a card, a comment or a reply together as a post. */
import type { Post } from '@/utils/core/post';
import type { ReadResult, SkipReason } from '@/utils/page/adapter';
import type { ReadText } from '@/utils/page/read-text';
import { addressOf, keyOf, timeOf } from './urn';

const MAX_ALIASES = 8;

export type PostParts = Pick<
  Post,
  'kind' | 'author' | 'postedAtText' | 'replyTo' | 'thread' | 'quoted' | 'repostedBy' | 'metrics' | 'media'
> & { readonly text: ReadText };

/**
 * @param names urns of the post, the page's own first; what to go by when the page names none, last
 * @param used which strategy found each field
 * @returns the post, or why it is none
 */
export function postResult(
  names: readonly (string | undefined)[],
  { text, ...fields }: PostParts,
  used: Readonly<Record<string, string>>,
): ReadResult {
  const [name, ...others] = new Set(names.flatMap((known) => known ?? []));
  if (name === undefined) return skip('no-id');
  if (fields.author.name === '') return skip('no-author');
  return {
    kind: 'post',
    used,
    post: {
      ...fields,
      key: keyOf(name),
      aliases: others.slice(0, MAX_ALIASES).map(keyOf),
      site: 'linkedin',
      url: addressOf(name),
      text: text.text,
      truncated: text.truncated || undefined,
      postedAt: timeOf(name),
    },
  };
}

export function skip(reason: SkipReason): ReadResult {
  return { kind: 'skip', reason };
}

/** @returns which of several selectors an element was found by */
export function wayOf(element: Element | undefined, ways: readonly string[]): string {
  return ways.find((css) => element?.matches(css)) ?? 'none';
}
