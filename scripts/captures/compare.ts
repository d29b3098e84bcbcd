/** A page's reading held against its truth, and sums over pages. */
import type { Post } from '@/utils/core/post';
import { FIELD_RULES, FIELDS, type Field, type Verdict } from './compare-fields';
import { otherDifferences } from './compare-more';
import { matchItems } from './match-items';
import type { Capture, TruthItem } from './truth';

export type Count = { right: number; wrong: number; missing: number };
export type FieldCounts = Record<Field, Count>;

/** A verdict that is not 'right', for the printed report. */
export type Miss = {
  readonly field: Field | 'item';
  readonly verdict: Verdict;
  readonly item: TruthItem;
  readonly post?: Post;
};

export type PageScore = {
  readonly items: number;
  readonly extra: readonly Post[];
  readonly fields: FieldCounts;
  readonly misses: readonly Miss[];
  /** Differences in facts that are not counted. */
  readonly notes: readonly string[];
};

/** @returns counts by field; all fields of an item that was not found are missing */
export function comparePage(capture: Capture, posts: readonly Post[]): PageScore {
  const matched = matchItems(capture.items, posts);
  const fields = noCounts();
  const misses: Miss[] = [];
  const notes: string[] = [];
  capture.items.forEach((item, place) => {
    const post = matched.posts[place];
    if (!post) misses.push({ field: 'item', verdict: 'missing', item });
    else notes.push(...otherDifferences(item, post).map((line) => `${post.key} ${line}`));
    for (const field of FIELDS) {
      const verdict = post ? FIELD_RULES[field](item, post, posts) : absentVerdict(field, item);
      if (verdict === 'not-counted') continue;
      fields[field][verdict] += 1;
      if (post && verdict !== 'right') misses.push({ field, verdict, item, post });
    }
  });
  return { items: capture.items.length, extra: matched.extra, fields, misses, notes };
}

/** A field counts as missing on an item that was not found only where the truth has a value. */
function absentVerdict(field: Field, item: TruthItem): Verdict {
  const has: Record<Field, boolean> = {
    id: item.ids.length > 0,
    author: item.handle !== undefined || item.name !== undefined,
    text: item.text !== '',
    kind: true,
    time: item.time.kind !== 'absent',
    replyTo: item.replyTo !== undefined,
  };
  return has[field] ? 'missing' : 'not-counted';
}

export type SiteScore = { pages: number; items: number; extra: number; fields: FieldCounts };

/** @returns the sums over a site's pages */
export function sumPages(pages: readonly PageScore[]): SiteScore {
  const fields = noCounts();
  for (const page of pages) {
    for (const field of FIELDS) {
      fields[field].right += page.fields[field].right;
      fields[field].wrong += page.fields[field].wrong;
      fields[field].missing += page.fields[field].missing;
    }
  }
  return {
    pages: pages.length,
    items: pages.reduce((sum, page) => sum + page.items, 0),
    extra: pages.reduce((sum, page) => sum + page.extra.length, 0),
    fields,
  };
}

function noCounts(): FieldCounts {
  const none = (): Count => ({ right: 0, wrong: 0, missing: 0 });
  return { id: none(), author: none(), text: none(), kind: none(), time: none(), replyTo: none() };
}
