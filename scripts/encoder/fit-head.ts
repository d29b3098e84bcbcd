/** Logistic regression over a few thousand dense numbers a row, standardised. */
import { minimise } from '@/scripts/train/minimise';

export type DenseRow = {
  readonly vector: Float32Array;
  /** 1 complaint, 0 not, or a probability between. */
  readonly target: number;
  readonly weight: number;
};

/** Log-odds = bias + weights · vector, over the numbers as they are. */
export type LinearHead = { readonly bias: number; readonly weights: Float64Array };

const STEPS = 150;
const TOLERANCE = 1e-5;

/**
 * @param rows at least one
 * @param l2 strength of the pull of every weight to 0, in the standardised space
 */
export function fitHead(rows: readonly DenseRow[], l2: number): LinearHead {
  const size = rows[0]?.vector.length ?? 0;
  const { mean, spread } = spreadOf(rows, size);
  const matrix = new Float32Array(rows.length * size);
  for (const [row, { vector }] of rows.entries())
    for (let at = 0; at < size; at += 1)
      matrix[row * size + at] = ((vector[at] ?? 0) - (mean[at] ?? 0)) / (spread[at] ?? 1);
  const found = minimise(
    (point, gradient) => lossOf(point, gradient, { matrix, rows, size, l2 }),
    new Float64Array(size + 1),
    { sign: new Int8Array(size + 1), steps: STEPS, tolerance: TOLERANCE },
  );
  const weights = new Float64Array(size);
  let bias = found[size] ?? 0;
  for (let at = 0; at < size; at += 1) {
    const weight = (found[at] ?? 0) / (spread[at] ?? 1);
    weights[at] = weight;
    bias -= weight * (mean[at] ?? 0);
  }
  return { bias, weights };
}

/** @returns log-odds of a complaint */
export function headScore({ bias, weights }: LinearHead, vector: Float32Array): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (vector[at] ?? 0);
  return sum;
}

function spreadOf(
  rows: readonly DenseRow[],
  size: number,
): { readonly mean: Float64Array; readonly spread: Float64Array } {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  let total = 0;
  for (const { vector, weight } of rows) {
    total += weight;
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) / total;
  for (const { vector, weight } of rows)
    for (let at = 0; at < size; at += 1)
      spread[at] = (spread[at] ?? 0) + weight * ((vector[at] ?? 0) - (mean[at] ?? 0)) ** 2;
  for (let at = 0; at < size; at += 1) spread[at] = Math.sqrt((spread[at] ?? 0) / total) || 1;
  return { mean, spread };
}

type Problem = {
  readonly matrix: Float32Array;
  readonly rows: readonly DenseRow[];
  readonly size: number;
  readonly l2: number;
};

function lossOf(point: Float64Array, gradient: Float64Array, { matrix, rows, size, l2 }: Problem): number {
  gradient.fill(0);
  let loss = 0;
  for (let at = 0; at < size; at += 1) {
    const weight = point[at] ?? 0;
    loss += (l2 / 2) * weight * weight;
    gradient[at] = l2 * weight;
  }
  for (let row = 0; row < rows.length; row += 1) {
    const { target, weight } = rows[row] ?? { target: 0, weight: 0 };
    const start = row * size;
    let sum = point[size] ?? 0;
    for (let at = 0; at < size; at += 1) sum += (point[at] ?? 0) * (matrix[start + at] ?? 0);
    // log(1 + e^x) - target * x, without overflow.
    loss += weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - target * sum);
    const error = weight * (1 / (1 + Math.exp(-sum)) - target);
    for (let at = 0; at < size; at += 1)
      gradient[at] = (gradient[at] ?? 0) + error * (matrix[start + at] ?? 0);
    gradient[size] = (gradient[size] ?? 0) + error;
  }
  return loss;
}
