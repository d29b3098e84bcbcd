/** Rows of features that are mostly 0, packed into three arrays (compressed sparse rows). */

export type SparseRows = {
  /** Row `r` lies at `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
  /** Number of features. */
  readonly size: number;
};

export type SparseRow = { readonly indices: ArrayLike<number>; readonly values: ArrayLike<number> };

/** @returns the rows packed, in their order. */
export function packRows(rows: readonly SparseRow[], size: number): SparseRows {
  const total = rows.reduce((sum, { indices }) => sum + indices.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const indices = new Int32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  for (const [row, one] of rows.entries()) {
    indices.set(one.indices, at);
    values.set(one.values, at);
    at += one.indices.length;
    starts[row + 1] = at;
  }
  return { starts, indices, values, size };
}

/** @returns the sum of value times weight of one row; `weights` holds the bias behind the last feature. */
export function dot(rows: SparseRows, row: number, weights: Float64Array): number {
  const { starts, indices, values, size } = rows;
  let sum = weights[size] ?? 0;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1)
    sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}
