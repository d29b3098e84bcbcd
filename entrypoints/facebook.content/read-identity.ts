/** What makes a post this post and no other: author, text, ids. Needed alone wherever something points at it. */
import { type Post, postKey, type PostKey } from '@/utils/core/post';
import type { SkipReason } from '@/utils/page/adapter';
import type { Accept } from '@/utils/page/dom';
import type { ReadText } from '@/utils/page/read-text';
import { contentKey, SHORT_TEXT } from './content-key';
import { readPostIds } from './post-ids';
import { firstMediaId } from './post-media';
import { type PostParts, readParts } from './post-parts';
import { commentAround } from './post-unit';
import { readPostAuthor } from './read-author';
import { readMessage } from './read-message';
import { findTimeLink } from './read-time';
import { HEADER } from './selectors';

export type Identity = {
  readonly kind: 'identity';
  readonly parts: PostParts;
  readonly message: ReadText;
  /** What of the post is known so far. */
  readonly fields: Pick<Post, 'key' | 'aliases' | 'author' | 'quoted' | 'url'>;
  /** Key of the content, known for every post that has any. */
  readonly content?: PostKey;
  readonly used: Readonly<Record<string, string>>;
};

/** @param unit a whole post, as `unitOf` finds it */
export function readIdentity(unit: Element): Identity | { kind: 'skip'; reason: SkipReason } {
  const parts = readParts(unit);
  const found = readPostAuthor(parts);
  if (!found) return { kind: 'skip', reason: parts.header || parts.message ? 'no-author' : 'not-a-post' };
  const { author } = found;
  const message = readMessage(parts.message);
  const quoted = readShared(parts);
  const { ids, url, used = 'content-hash' } = readPostIds(unit, parts);
  const attachment = firstMediaId(unit, isOwnMedia(parts)) ?? quoted?.text?.slice(0, 100) ?? quoted?.handle;
  const content = contentKey({ author: author.handle ?? author.name, text: message.text, attachment });
  // A post read in a feed, where it has no id, is known again by its content once it is opened.
  const isTelling = attachment !== undefined || message.text.length >= SHORT_TEXT;
  const joins = content && (ids.length === 0 || isTelling) ? [content] : [];
  const [key, ...aliases] = [...ids.map((id) => postKey('facebook', id)), ...joins];
  if (!key) return { kind: 'skip', reason: 'no-text' };
  return {
    kind: 'identity',
    parts,
    message,
    fields: { key, aliases, author, quoted, url },
    content,
    used: { id: used, author: found.used },
  };
}

/** @returns whether something shown belongs to a post and not to its text, its name or a comment */
export function isOwnMedia({ header, subline, message }: PostParts): Accept {
  const others = [message, subline?.parentElement ?? header];
  return (element) => !others.some((part) => part?.contains(element)) && !commentAround(element);
}

/** A second name without a text may be no more than a card that recommends a Page. */
function readShared({ shared }: PostParts): Post['quoted'] {
  if (!shared || (!shared.message && !shared.header.matches(HEADER))) return undefined;
  const author = readPostAuthor(shared)?.author;
  const id = findTimeLink(shared.subline)?.post?.id;
  return {
    key: id === undefined ? undefined : postKey('facebook', id),
    handle: author?.handle,
    name: author?.name,
    text: readMessage(shared.message).text || undefined,
  };
}
