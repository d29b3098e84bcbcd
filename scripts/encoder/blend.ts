/** How much each look counts, learned on posts that neither was learned from. */
import { fitSparse } from '@/scripts/train/fit-sparse';
import { packRows } from '@/scripts/train/sparse';
import { probabilityOf } from '@/utils/core/detect/log-odds';
import type { Head } from '@/utils/core/encoder/head';
import { BAND } from '@/utils/core/encoder/unsure';

export type Looked = {
  readonly label: 0 | 1;
  /** Log-odds of each look. */
  readonly first: number;
  readonly second: number;
  /** 0: only measured. */
  readonly weight: number;
};

/** Weak: two numbers are learned from hundreds of posts. */
const L2 = 1;
/** Three numbers are fitted to the last digit in no time. */
const TOLERANCE = 1e-12;

/** @returns the best blend for these posts */
export function fitBlend(rows: readonly Looked[]): Head['blend'] {
  const used = rows.filter(({ weight }) => weight > 0);
  const [first = 1, second = 0, shift = 0] = fitSparse(
    {
      rows: packRows(
        used.map((row) => ({ indices: [0, 1], values: [row.first, row.second] })),
        2,
      ),
      use: Int32Array.from(used, (_row, at) => at),
      targets: Float64Array.from(used, ({ label }) => label),
      weights: Float64Array.from(used, ({ weight }) => weight),
    },
    { l2: new Float64Array(2).fill(L2), mean: new Float64Array(2), sign: new Int8Array(2) },
    TOLERANCE,
  );
  return { shift, first, second };
}

/** @returns log-odds of both looks together */
export function blended({ first, second }: Looked, blend: Head['blend']): number {
  return blend.shift + blend.first * first + blend.second * second;
}

/** @returns the blend for each row, by a fit that has not seen the row: odd by even rows and the other way round */
export function crossBlended(rows: readonly Looked[]): number[] {
  const blends = [0, 1].map((part) => fitBlend(rows.filter((_, at) => at % 2 !== part)));
  return rows.map((row, at) => blended(row, blends[at % 2] ?? { shift: 0, first: 1, second: 0 }));
}

/** @returns the first look's log-odds where it is sure, those of both where not */
export function cascade(rows: readonly Looked[], both: readonly number[]): number[] {
  return rows.map(({ first }, at) => (isUnsure(first) ? (both[at] ?? first) : first));
}

function isUnsure(first: number): boolean {
  const probability = probabilityOf(first);
  return probability >= BAND.from && probability <= BAND.to;
}
