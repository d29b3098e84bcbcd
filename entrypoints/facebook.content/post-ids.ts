/** The ids a post goes by, gathered from its own links and those of its comments. */
import { all } from '@/utils/page/dom';
import { commentIdsOf } from './comment-ids';
import { isNumber, linkUrl } from './facebook-url';
import { parsePostLink } from './post-link';
import { type PostHead, readParts } from './post-parts';
import { outsideComments } from './post-unit';
import { findTimeLink } from './read-time';
import { CODED_COMMENT_ID, COMMENT, COMMENT_TIMES, PHOTO_SET } from './selectors';

export type PostIds = {
  /** Numbers first: a `pfbid…` differs by viewer and day. Empty when no id is in the page. */
  readonly ids: readonly string[];
  readonly url?: string;
  /** Which source gave the first id. */
  readonly used?: string;
};

type Found = { readonly id?: string; readonly url?: string };

/** Surest first; looked up one by one, since a comment that points at its post needs no more than one. */
const SOURCES: Readonly<Record<string, (unit: Element, head: PostHead) => Found | undefined>> = {
  'time-link': (_, { subline }) => findTimeLink(subline)?.post,
  'comment-link': linkOfFirstComment,
  'comment-code': codedPostId,
  'photo-set': photoSetId,
};

/** @param unit a whole post with its comments */
export function readPostIds(unit: Element, head: PostHead): PostIds {
  const found = Object.entries(SOURCES).flatMap(([used, find]) => {
    const { id, url } = find(unit, head) ?? {};
    return id === undefined ? [] : [{ id, url, used }];
  });
  const ordered = found.toSorted((a, b) => Number(isNumber(b.id)) - Number(isNumber(a.id)));
  return {
    ids: [...new Set(ordered.map(({ id }) => id))],
    url: found.find(({ url }) => url !== undefined)?.url,
    used: ordered[0]?.used,
  };
}

/** @returns the first of `readPostIds(unit, head).ids` without looking for the others */
export function readPostId(unit: Element, head: PostHead): string | undefined {
  let named: string | undefined;
  for (const find of Object.values(SOURCES)) {
    const id = find(unit, head)?.id;
    if (id !== undefined && isNumber(id)) return id;
    named ??= id;
  }
  return named;
}

/** A comment's time link leads to its post. */
function linkOfFirstComment(unit: Element): Found | undefined {
  const comment = unit.querySelector(COMMENT);
  for (const link of comment ? all(comment, COMMENT_TIMES.join()) : []) {
    const url = linkUrl(link);
    const post = url?.searchParams.has('comment_id') ? parsePostLink(url) : undefined;
    if (post) return post;
  }
  return undefined;
}

function codedPostId(unit: Element): Found {
  const url = linkUrl(unit.querySelector(CODED_COMMENT_ID) ?? undefined);
  return { id: url && commentIdsOf(url)?.post };
}

function photoSetId(unit: Element): Found | undefined {
  const [link] = outsideComments(unit, PHOTO_SET);
  const set = linkUrl(link)?.searchParams.get('set') ?? '';
  const id = /^(?:pcb|gm)\.(\d{1,25})$/.exec(set)?.[1];
  // The photos of a shared post name the post that is shared.
  return id === undefined || readParts(unit).shared ? undefined : { id };
}
