/** A row of floats as whole numbers of few bits. */

/** Small enough that sums over 512 inputs stay exact in every way they are reckoned. */
export const MAX_INPUT = 511;

/**
 * @param from rows of `to.length` floats
 * @param to gets whole numbers of at most 511 in size
 * @returns what one step is worth
 */
export function quantiseRow(from: Float32Array, row: number, to: Float64Array): number {
  const start = row * to.length;
  let largest = 0;
  for (let at = 0; at < to.length; at += 1) {
    const size = Math.abs(from[start + at] ?? 0);
    if (size > largest) largest = size;
  }
  if (largest === 0) {
    to.fill(0);
    return 0;
  }
  const inverse = MAX_INPUT / largest;
  for (let at = 0; at < to.length; at += 1) to[at] = Math.round((from[start + at] ?? 0) * inverse);
  return largest / MAX_INPUT;
}
