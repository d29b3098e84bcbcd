/** What a post answers, and the post at the top of its thread. */
import { postKey, type PostRef } from '@/utils/core/post';
import { isSameHandle, profileOf } from './hrefs';
import { outlinePost, ownPart, type Outline } from './outline';
import { readAuthor } from './read-author';
import { readId } from './read-id';
import { ANCHORS } from './selectors';
import { isFocal, parentOf } from './thread';

export type Reply = {
  /** Empty when the post answers something the page does not show. */
  readonly replyTo: PostRef;
  readonly thread?: PostRef;
  readonly by: 'block' | 'thread';
};

const MAX_CHAIN = 50;

/**
 * Three kinds of evidence, none of them words: the block of `@handle` links
 * between header and text (profile, search, notifications), the line through
 * the avatars, the order on a status page. A block that names somebody else
 * than the post above wins: then the parent's id is not known. A mention that
 * leads the text proves nothing.
 */
export function readReply(outline: Outline): Reply | undefined {
  const addressee = explicitAddressee(outline);
  const parent = parentOf(outline.article);
  if (addressee === undefined && parent.kind === 'none') return undefined;
  const above = parent.kind === 'known' ? refOf(parent.article) : {};
  const agrees = addressee === undefined || isSameHandle(addressee, above.handle);
  return {
    replyTo: agrees ? above : { handle: addressee },
    thread: parent.kind === 'known' && agrees ? topRef(parent.article, above) : undefined,
    by: addressee === undefined ? 'thread' : 'block',
  };
}

/** The first of the `@handle` links before the text that are not the author's own. */
function explicitAddressee(outline: Outline): string | undefined {
  const header = ownPart(outline, ANCHORS.header)?.element;
  if (!header) return undefined;
  let end: Element | undefined;
  for (const link of outline.links) {
    const handle = profileOf(link.getAttribute('href') ?? '');
    if (handle === undefined || !follows(header, link)) continue;
    end ??= bodyStart(outline);
    if (end && !follows(link, end)) return undefined;
    if (isSameHandle(link.textContent.trim(), `@${handle}`)) return handle;
  }
  return undefined;
}

/** Where the post's body begins: behind that, a `@handle` link is a mention or a credit. */
function bodyStart(outline: Outline): Element | undefined {
  const parts = [ANCHORS.text, ANCHORS.photo, ANCHORS.video, ANCHORS.card, ANCHORS.article, ANCHORS.reply];
  const found = parts.flatMap((anchors) => ownPart(outline, anchors)?.element ?? []);
  return [...found, ...outline.foreign].reduce<Element | undefined>(
    (first, element) => (first && !follows(element, first) ? first : element),
    undefined,
  );
}

/** @returns whether `b` begins after `a` and is not inside it */
function follows(a: Element, b: Element): boolean {
  const position = a.compareDocumentPosition(b);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** The top of the thread, as far as the page shows an unbroken chain up to it. */
function topRef(parent: Element, parentRef: PostRef): PostRef | undefined {
  let top = parent;
  for (let steps = 0; steps < MAX_CHAIN; steps += 1) {
    const above = parentOf(top);
    if (above.kind === 'none') return top === parent ? parentRef : refOf(top);
    if (above.kind === 'hidden') return undefined;
    top = above.article;
  }
  return undefined;
}

/** @returns as much of a post's identity as is sure */
function refOf(article: Element): PostRef {
  const outline = outlinePost(article);
  const author = readAuthor(outline);
  const id = readId(outline, author?.handle, { isFocal: isFocal(article), isAd: false });
  return {
    ...(id === undefined || id === 'ambiguous' ? {} : { key: postKey('x', id.id) }),
    ...(author ? { handle: author.handle, name: author.name } : {}),
  };
}
