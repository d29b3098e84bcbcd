import type { Post } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { readLine } from '@/entrypoints/linkedin.content/text';
import type { Accept } from '@/entrypoints/linkedin.content/way';
import * as css from './selectors';

/** @returns the numbers shown under a card; what is not shown stays unknown */
export function readCardCounts(card: Element, isOwn: Accept): Post['metrics'] {
  return counts(card, isOwn, { likes: css.LIKES, replies: css.REPLIES, reposts: css.REPOSTS });
}

export function readCommentCounts(comment: Element, isOwn: Accept): Post['metrics'] {
  return counts(comment, isOwn, { likes: css.COMMENT_LIKES, replies: css.COMMENT_REPLIES });
}

function counts(
  root: Element,
  isOwn: Accept,
  where: Readonly<Partial<Record<keyof Post['metrics'], string>>>,
) {
  const metrics: Post['metrics'] = {};
  for (const [name, selector] of entriesOf(where)) {
    const element = Array.from(root.querySelectorAll(selector)).find(isOwn);
    const count = element && parseCount(lineOf(element));
    if (count !== undefined) metrics[name] = count;
  }
  return metrics;
}

function lineOf(element: Element): string {
  return readLine(element.querySelector('button') ?? element);
}

function entriesOf<K extends string>(record: Readonly<Partial<Record<K, string>>>): [K, string][] {
  const keys = Object.keys(record).filter((key): key is K => key in record);
  return keys.flatMap((key) => {
    const value = record[key];
    return value === undefined ? [] : [[key, value]];
  });
}
