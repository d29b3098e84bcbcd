/** What a bench makes of its numbers. */

/**
 * @returns the middle value; of an even number of values the mean of the two in the middle
 * @throws for no values
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  if (low === undefined || high === undefined) throw new RangeError('no values, no median');
  return (low + high) / 2;
}

/** @returns how many times `base` fits into `value`; infinite where `base` is 0 and `value` is not, 1 where both are */
export function ratio(value: number, base: number): number {
  return value === base ? 1 : value / base;
}

/** @returns the smallest and the largest value @throws for no values */
export function spread(values: readonly number[]): { readonly min: number; readonly max: number } {
  if (values.length === 0) throw new RangeError('no values, no spread');
  return { min: Math.min(...values), max: Math.max(...values) };
}
