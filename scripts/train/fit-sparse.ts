/** Logistic regression over tens of thousands of sparse features: deterministic, a few seconds for fifteen thousand rows. */
import { dot, type SparseRows } from './sparse';
import { minimise } from './minimise';

export type SparseExamples = {
  readonly rows: SparseRows;
  /** Which of the rows to learn from. */
  readonly use: Int32Array;
  /** By row: probability of class 1 to learn, 0 to 1. */
  readonly targets: Float64Array;
  /** By row: how much it counts. */
  readonly weights: Float64Array;
};

/** How each feature is held: all arrays by feature. */
export type Pulls = {
  /** Strength of the pull towards its mean. */
  readonly l2: Float64Array;
  readonly mean: Float64Array;
  /** 1: the weight may not be negative; -1: not positive; 0: free. */
  readonly sign: Int8Array;
};

/** A model that ships is fitted to the end; one that only cleans, teaches, calibrates or is compared need not be. */
export const ROUGH = 1e-4;
const EXACT = 1e-5;

/**
 * @param tolerance stop when a step betters the loss by less than this share
 * @returns the weights, the bias behind them, at the minimum of weighted log loss + Σ l2/2 · (w - mean)²
 */
export function fitSparse(examples: SparseExamples, pulls: Pulls, tolerance = EXACT): Float64Array {
  const start = startOf(examples, pulls);
  return minimise((at, gradient) => loss(examples, pulls, at, gradient), start, {
    sign: pulls.sign,
    steps: 150,
    tolerance,
  });
}

function startOf({ rows }: SparseExamples, { mean }: Pulls): Float64Array {
  const start = new Float64Array(rows.size + 1);
  start.set(mean);
  return start;
}

function loss(
  { rows, use, targets, weights }: SparseExamples,
  { l2, mean }: Pulls,
  at: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  const { starts, indices, values, size } = rows;
  let total = 0;
  for (const row of use) {
    const z = dot(rows, row, at);
    const target = targets[row] ?? 0;
    const weight = weights[row] ?? 0;
    // log(1 + e^z) without overflow.
    total += weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z);
    const error = weight * (1 / (1 + Math.exp(-z)) - target);
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k += 1) {
      const index = indices[k] ?? 0;
      gradient[index] = (gradient[index] ?? 0) + error * (values[k] ?? 0);
    }
    gradient[size] = (gradient[size] ?? 0) + error;
  }
  for (let index = 0; index < size; index += 1) {
    const off = (at[index] ?? 0) - (mean[index] ?? 0);
    const pull = l2[index] ?? 0;
    total += (pull / 2) * off * off;
    gradient[index] = (gradient[index] ?? 0) + pull * off;
  }
  return total;
}
