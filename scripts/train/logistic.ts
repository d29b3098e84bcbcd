/** Logistic regression by Newton's method: deterministic, no step size, seconds on tens of thousands of sparse rows. */

export type Example = {
  /** Positions and values of the features that are not 0. */
  readonly indices: readonly number[];
  readonly values: readonly number[];
  /** Probability of class 1 to learn: 0, 1 or between. */
  readonly target: number;
  readonly weight: number;
};

export type Fit = { readonly bias: number; readonly weights: readonly number[] };

const MAX_STEPS = 25;
const TOLERANCE = 1e-6;

export type FitOptions = {
  /** Number of features. */
  readonly size: number;
  /** Strength of the pull towards its mean, on every weight but the bias. */
  readonly l2: number;
  /** What a weight is pulled towards; 0 when not given. */
  readonly mean?: (index: number) => number;
  /** 1: this weight may not be negative; -1: not positive. */
  readonly sign?: (index: number) => 1 | -1 | undefined;
};

/**
 * @param examples rows to learn from
 * @returns weights at the minimum of weighted log loss + l2/2 · |w - mean|²; those that would take the wrong sign
 *   are held at 0 one round after the other until none does
 */
export function fitLogistic(examples: readonly Example[], { size, l2, mean, sign }: FitOptions): Fit {
  const held = new Set<number>();
  for (;;) {
    const fit = newton(examples, size, { held, l2, mean: mean });
    const wrong = fit.weights.flatMap((weight, index) => (weight * (sign?.(index) ?? 0) < 0 ? [index] : []));
    if (wrong.length === 0) return fit;
    for (const index of wrong) held.add(index);
  }
}

/** A pull this strong holds a weight at 0. */
const HOLD = 1e9;

type Pull = {
  readonly l2: number;
  readonly mean: FitOptions['mean'];
  readonly held: ReadonlySet<number>;
};

function newton(examples: readonly Example[], size: number, { l2, mean, held }: Pull): Fit {
  const at = new Float64Array(size + 1);
  const pull = (index: number) =>
    held.has(index) ? { strength: HOLD, towards: 0 } : { strength: l2, towards: mean?.(index) ?? 0 };
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(examples, at, size, pull);
    const delta = solve(hessian, gradient);
    let change = 0;
    for (let index = 0; index <= size; index += 1) {
      const move = delta[index] ?? 0;
      at[index] = (at[index] ?? 0) - move;
      change = Math.max(change, Math.abs(move));
    }
    if (change < TOLERANCE) break;
  }
  const weights = [...at.subarray(0, size)].map((weight, index) => (held.has(index) ? 0 : weight));
  return { bias: at[size] ?? 0, weights };
}

/** @returns log-odds of an example. */
export function logit(fit: Fit, example: Pick<Example, 'indices' | 'values'>): number {
  let sum = fit.bias;
  for (const [position, index] of example.indices.entries())
    sum += (fit.weights[index] ?? 0) * (example.values[position] ?? 0);
  return sum;
}

/** @returns the logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function derivatives(
  examples: readonly Example[],
  at: Float64Array,
  size: number,
  pull: (index: number) => { readonly strength: number; readonly towards: number },
): { gradient: Float64Array; hessian: Float64Array[] } {
  const gradient = new Float64Array(size + 1);
  const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  for (const { indices, values, target, weight } of examples) {
    const all = [...indices, size];
    const ones = [...values, 1];
    let sum = 0;
    for (const [position, index] of all.entries()) sum += (at[index] ?? 0) * (ones[position] ?? 0);
    const p = sigmoid(sum);
    const error = weight * (p - target);
    const curve = weight * p * (1 - p);
    for (const [row, index] of all.entries()) {
      const value = ones[row] ?? 0;
      gradient[index] = (gradient[index] ?? 0) + error * value;
      const line = hessian[index];
      if (!line) continue;
      for (let column = 0; column <= row; column += 1) {
        const other = all[column] ?? 0;
        line[other] = (line[other] ?? 0) + curve * value * (ones[column] ?? 0);
      }
    }
  }
  mirror(hessian);
  for (let index = 0; index < size; index += 1) {
    const { strength, towards } = pull(index);
    gradient[index] = (gradient[index] ?? 0) + strength * ((at[index] ?? 0) - towards);
    const line = hessian[index];
    if (line) line[index] = (line[index] ?? 0) + strength;
  }
  return { gradient, hessian };
}

/** Each pair was counted once, on one side or the other of the diagonal. */
function mirror(matrix: readonly Float64Array[]): void {
  for (const [row, line] of matrix.entries()) {
    for (let column = 0; column < row; column += 1) {
      const other = matrix[column];
      if (!other) continue;
      const sum = (line[column] ?? 0) + (other[row] ?? 0);
      line[column] = sum;
      other[row] = sum;
    }
  }
}

/** Solves `matrix · x = right` for a positive definite matrix by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (lower[row]?.[k] ?? 0) * (lower[column]?.[k] ?? 0);
      const line = lower[row];
      if (line)
        line[column] =
          row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column]?.[column] ?? 1);
    }
  }
  const y = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (lower[row]?.[k] ?? 0) * (y[k] ?? 0);
    y[row] = sum / (lower[row]?.[row] ?? 1);
  }
  const x = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = y[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k]?.[row] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (lower[row]?.[row] ?? 1);
  }
  return x;
}
