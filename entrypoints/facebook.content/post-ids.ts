/** The ids a post goes by, gathered from its own links and those of its comments. */
import { commentIdsOf } from './comment-ids';
import { linkUrl } from './facebook-url';
import { isNumericId, parsePostLink } from './post-link';
import { type PostHead, readParts } from './post-parts';
import { outsideComments } from './post-unit';
import { findTimeLink } from './read-time';
import { css } from './selectors';

export type PostIds = {
  /** Numbers first: a `pfbid…` differs by viewer and day. Empty when no id is in the page. */
  readonly ids: readonly string[];
  readonly url?: string;
  /** Which source gave the first id. */
  readonly used?: string;
};

const COMMENT = css('comment');
const COMMENT_TIME = css('commentTime');
const CODED = css('codedCommentId');
const PHOTO_SET = css('photoSet');

type Found = { readonly id: string; readonly url?: string };
type Source = { readonly used: string; readonly find: (unit: Element, head: PostHead) => Found | undefined };

/** Surest first; looked up one by one, since a comment that points at its post needs no more than one. */
const SOURCES: readonly Source[] = [
  { used: 'time-link', find: (_, { subline }) => findTimeLink(subline)?.post },
  { used: 'comment-link', find: linkOfFirstComment },
  { used: 'comment-code', find: codedPostId },
  { used: 'photo-set', find: photoSetId },
];

/** @param unit a whole post with its comments */
export function readPostIds(unit: Element, head: PostHead): PostIds {
  const found = SOURCES.flatMap(({ used, find }) => {
    const link = find(unit, head);
    return link ? [{ ...link, used }] : [];
  });
  const ordered = found.toSorted((a, b) => Number(isNumericId(b.id)) - Number(isNumericId(a.id)));
  return {
    ids: [...new Set(ordered.map(({ id }) => id))],
    url: found.find(({ url }) => url !== undefined)?.url,
    used: ordered[0]?.used,
  };
}

/** @returns the first of `readPostIds(unit, head).ids` without looking for the others */
export function readPostId(unit: Element, head: PostHead): string | undefined {
  let named: string | undefined;
  for (const { find } of SOURCES) {
    const id = find(unit, head)?.id;
    if (id !== undefined && isNumericId(id)) return id;
    named ??= id;
  }
  return named;
}

/** A comment's time link leads to its post. */
function linkOfFirstComment(unit: Element): Found | undefined {
  for (const link of unit.querySelector(COMMENT)?.querySelectorAll(COMMENT_TIME) ?? []) {
    const url = linkUrl(link);
    const post = url?.searchParams.has('comment_id') ? parsePostLink(url) : undefined;
    if (post) return post;
  }
  return undefined;
}

function codedPostId(unit: Element): Found | undefined {
  const link = unit.querySelector(CODED);
  const url = link ? linkUrl(link) : undefined;
  const id = url && commentIdsOf(url)?.post;
  return id === undefined ? undefined : { id };
}

function photoSetId(unit: Element): Found | undefined {
  const [link] = outsideComments(unit, PHOTO_SET);
  const set = (link && linkUrl(link)?.searchParams.get('set')) ?? '';
  const id = /^(?:pcb|gm)\.(\d{1,25})$/.exec(set)?.[1];
  // The photos of a shared post name the post that is shared.
  return id === undefined || readParts(unit).shared ? undefined : { id };
}
