/** One post of X as plain data. */
import { postKey, type Post } from '@/utils/core/post';
import type { ReadResult, SkipReason } from '@/utils/page/adapter';
import { isSameHandle } from './hrefs';
import { outlinePost } from './outline';
import { readAuthor } from './read-author';
import { readBody } from './read-body';
import { readContext } from './read-context';
import { readId } from './read-id';
import { readMedia } from './read-media';
import { readMetrics } from './read-metrics';
import { readQuote } from './read-quote';
import { readReply } from './read-reply-to';
import { isAd, isFocal } from './thread';

/** @returns the post, or why the element is none that can be read for sure */
export function readPost(element: Element): ReadResult {
  if (element.localName !== 'article') return skip('not-a-post');
  if (element.parentElement?.closest('article')) return skip('nested');
  const outline = outlinePost(element);
  if (outline.isMixed) return skip('not-a-post');
  const author = readAuthor(outline);
  const ad = isAd(outline);
  const id = readId(outline, author?.handle, { isFocal: isFocal(element), isAd: ad });
  if (id === 'ambiguous') return skip('not-a-post');
  if (id === undefined) return skip(author ? 'no-id' : 'unavailable');
  if (!author) return skip('no-author');
  // Address and header of two different people: two posts in one node, or half-changed markup.
  if (id.handle !== undefined && !isSameHandle(id.handle, author.handle)) return skip('not-a-post');

  const body = readBody(outline);
  const reply = ad ? undefined : readReply(outline);
  const post: Post = {
    key: postKey('x', id.id),
    aliases: [],
    site: 'x',
    kind: ad ? 'ad' : reply ? 'reply' : 'post',
    url: `https://x.com/${author.handle}/status/${id.id}`,
    author: {
      name: author.name,
      handle: author.handle,
      profileUrl: `https://x.com/${author.handle}`,
      verified: author.verified,
    },
    text: body.text,
    truncated: body.truncated,
    lang: body.lang,
    postedAt: timeOf(id.datetime),
    replyTo: reply?.replyTo,
    thread: reply?.thread,
    quoted: readQuote(outline),
    ...readContext(outline),
    metrics: readMetrics(outline),
    media: readMedia(outline),
  };
  const used = {
    id: id.name,
    author: author.by,
    text: body.part?.name ?? 'none',
    reply: reply?.by ?? 'none',
  };
  return { kind: 'post', post, used };
}

function skip(reason: SkipReason): ReadResult {
  return { kind: 'skip', reason };
}

/** X writes ISO 8601 in UTC; anything else is no time. */
function timeOf(datetime: string | undefined): number | undefined {
  const at = datetime === undefined ? NaN : Date.parse(datetime);
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}
