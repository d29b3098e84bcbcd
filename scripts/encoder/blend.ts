/** How much each look counts, learned on posts that neither was learned from. */
import { fitLogistic, logit, type Example } from '@/scripts/train/logistic';
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

/** @returns the best blend for these posts */
export function fitBlend(rows: readonly Looked[]): Head['blend'] {
  const examples = rows
    .filter(({ weight }) => weight > 0)
    .map(({ first, second, label, weight }): Example => ({
      indices: [0, 1],
      values: [first, second],
      target: label,
      weight,
    }));
  const fit = fitLogistic(examples, { size: 2, l2: 1 });
  const [first = 1, second = 0] = fit.weights;
  return { shift: fit.bias, first, second };
}

/** @returns log-odds of both looks together */
export function blended({ first, second }: Looked, blend: Head['blend']): number {
  return logit(
    { bias: blend.shift, weights: [blend.first, blend.second] },
    { indices: [0, 1], values: [first, second] },
  );
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
  const probability = 1 / (1 + Math.exp(-first));
  return probability >= BAND.from && probability <= BAND.to;
}
