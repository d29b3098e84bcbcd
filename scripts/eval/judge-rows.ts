/** Labelled rows through the detector, as posts that answer the brand or as talk among strangers. */
import * as v from 'valibot';
import { brandSchema } from '@/utils/core/brand';
import type { DetectContext, Detector } from '@/utils/core/detect/detect';
import type { Finding } from '@/utils/core/detect/finding';
import { postKey, type Post } from '@/utils/core/post';
import { capText } from '@/utils/core/text/cap';
import type { Row } from './read-tsv';

export type JudgedRow = { readonly row: Row; readonly finding: Finding };

/** What judges a post: the first look alone, or both. */
export type Look = (post: Post, context: DetectContext) => Finding | Promise<Finding>;

const BRAND = v.parse(brandSchema, { name: 'Some Brand', handles: ['somebrand'] });
const CONTEXT: DetectContext = { brand: BRAND, page: { kind: 'home' } };

/**
 * @param addressed the rows' own brands are unknown: true counts each as an answer to one brand, false each as the words alone
 * @returns the finding of each row
 */
export function judgeRows(rows: readonly Row[], detector: Detector, addressed: boolean): JudgedRow[] {
  return rows.map((row, at) => ({ row, finding: detector.detect(postOf(row, at, addressed), CONTEXT) }));
}

/** As `judgeRows`, by any look; one row after the other. */
export async function judgeRowsBy(
  look: Look,
  rows: readonly Row[],
  addressed: boolean,
): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const [at, row] of rows.entries())
    judged.push({ row, finding: await look(postOf(row, at, addressed), CONTEXT) });
  return judged;
}

function postOf(row: Row, at: number, addressed: boolean): Post {
  return {
    key: postKey('x', String(at + 1)),
    aliases: [],
    site: 'x',
    kind: 'reply',
    author: { name: 'Somebody' },
    text: capText(row.text),
    ...(row.lang === 'und' ? {} : { lang: row.lang }),
    ...(addressed ? { replyTo: { handle: 'somebrand' } } : {}),
    metrics: {},
    media: [],
  };
}
