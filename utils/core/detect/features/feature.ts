/** A feature: a named number read from a post, with the words that gave it. */
export type Feature = {
  readonly name: string;
  /** 0 is absent; counts are damped, so most lie between 0 and 2. */
  readonly value: number;
  /** Offsets into the normal text of the first thing that gave it. */
  readonly start?: number;
  readonly end?: number;
};

/** Counts beyond this say no more. */
const MAX_COUNT = 4;

/** @returns a count damped by its root: 1, 1.4, 1.7, 2. */
export function damped(count: number): number {
  return Math.sqrt(Math.min(count, MAX_COUNT));
}
