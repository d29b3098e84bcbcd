/** Labelled rows through the detector, each as a post that answers the brand. */
import * as v from 'valibot';
import { brandSchema } from '@/utils/core/brand';
import type { Detector } from '@/utils/core/detect/detect';
import type { Finding } from '@/utils/core/detect/finding';
import { postKey, type Post } from '@/utils/core/post';
import { capText } from '@/utils/core/text/cap';
import type { Row } from './read-tsv';

export type JudgedRow = { readonly row: Row; readonly finding: Finding };

const BRAND = v.parse(brandSchema, { name: 'Some Brand', handles: ['somebrand'] });

/** @returns the finding of each row. The rows' own brands are unknown, so each counts as addressed to one brand. */
export function judgeRows(rows: readonly Row[], detector: Detector): JudgedRow[] {
  return rows.map((row, at) => ({
    row,
    finding: detector.detect(postOf(row, at), { brand: BRAND, page: { kind: 'home' } }),
  }));
}

function postOf(row: Row, at: number): Post {
  return {
    key: postKey('x', String(at + 1)),
    aliases: [],
    site: 'x',
    kind: 'reply',
    author: { name: 'Somebody' },
    text: capText(row.text),
    ...(row.lang === 'und' ? {} : { lang: row.lang }),
    replyTo: { handle: 'somebrand' },
    metrics: {},
    media: [],
  };
}
