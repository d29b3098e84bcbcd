/** What makes a post this post and no other: author, text, ids. Needed alone wherever something points at it. */
import { type Author, type Post, postKey, type PostKey } from '@/utils/core/post';
import type { SkipReason } from '@/utils/page/adapter';
import { contentKey, SHORT_TEXT } from './content-key';
import { readPostIds } from './post-ids';
import { type PostParts, readParts } from './post-parts';
import { isAmongComments } from './post-unit';
import { readPostAuthor } from './read-author';
import { firstMediaId } from './read-media';
import { type Message, readMessage } from './read-message';
import { findTimeLink } from './read-time';
import { css } from './selectors';

export type Identity = {
  readonly kind: 'identity';
  readonly parts: PostParts;
  readonly author: Author;
  readonly message: Message;
  readonly quoted: Post['quoted'];
  readonly key: PostKey;
  readonly aliases: PostKey[];
  /** Key of the content, known for every post that has any. */
  readonly content?: PostKey;
  readonly url?: string;
  readonly used: Readonly<Record<string, string>>;
};

const HEADER = css('header');
const NO_MESSAGE: Message = { text: '', truncated: false };

/** @param unit a whole post, as `unitOf` finds it */
export function readIdentity(unit: Element): Identity | { kind: 'skip'; reason: SkipReason } {
  const parts = readParts(unit);
  const found = readPostAuthor(parts);
  if (!found) return { kind: 'skip', reason: parts.header || parts.message ? 'no-author' : 'not-a-post' };
  const { author } = found;
  const message = parts.message ? readMessage(parts.message) : NO_MESSAGE;
  const quoted = readShared(parts);
  const { ids, url, used = 'content-hash' } = readPostIds(unit, parts);
  const attachment = firstMediaId(unit, isOwnMedia(parts)) ?? quoted?.text?.slice(0, 100) ?? quoted?.handle;
  const hash = contentKey({ author: author.handle ?? author.name, text: message.text, attachment });
  const content = hash === undefined ? undefined : postKey('facebook', hash);
  // A post read in a feed, where it has no id, is known again by its content once it is opened.
  const isTelling = attachment !== undefined || message.text.length >= SHORT_TEXT;
  const joins = content && (ids.length === 0 || isTelling) ? [content] : [];
  const [key, ...aliases] = [...ids.map((id) => postKey('facebook', id)), ...joins];
  if (!key) return { kind: 'skip', reason: 'no-text' };
  return {
    kind: 'identity',
    parts,
    author,
    message,
    quoted,
    key,
    aliases,
    content,
    url,
    used: { id: used, author: found.used },
  };
}

/** @returns whether something shown belongs to a post and not to its text, its name or a comment */
export function isOwnMedia({ header, subline, message }: PostParts): (element: Element) => boolean {
  const block = subline?.parentElement ?? header;
  return (element) => !message?.contains(element) && !block?.contains(element) && !isAmongComments(element);
}

/** A second name without a text may be no more than a card that recommends a Page. */
function readShared({ shared }: PostParts): Post['quoted'] {
  if (!shared || (!shared.message && !shared.header.matches(HEADER))) return undefined;
  const author = readPostAuthor(shared)?.author;
  const id = findTimeLink(shared.subline)?.post?.id;
  const text = shared.message ? readMessage(shared.message).text : '';
  return {
    key: id === undefined ? undefined : postKey('facebook', id),
    handle: author?.handle,
    name: author?.name,
    text: text === '' ? undefined : text,
  };
}
