/** How alike two posts are, by the marks they share. */

/**
 * Below the first, two posts have no more in common than any two complaints (99 % of unrelated pairs);
 * from the second on they say the same thing. Measured on the development data, see docs/judging.md.
 */
const UNRELATED = 0.2;
const SAME = 0.45;

/** @returns 0 for unrelated posts, 1 for the same thing said again. @param cosine of their marks, 0 to 1 */
export function likeness(cosine: number): number {
  return Math.min(1, Math.max(0, (cosine - UNRELATED) / (SAME - UNRELATED)));
}

/** Posts to compare with, made ready once. */
export type LikenessIndex = {
  readonly sizes: readonly number[];
  /** Which posts have a mark. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
};

/** @param posts the marks of each, each mark once */
export function indexMarks(posts: readonly (readonly number[])[]): LikenessIndex {
  const holders = new Map<number, number[]>();
  for (const [at, marks] of posts.entries())
    for (const mark of marks) {
      const list = holders.get(mark);
      if (list) list.push(at);
      else holders.set(mark, [at]);
    }
  return { sizes: posts.map((marks) => marks.length), holders };
}

/** @returns the likeness of a post to each of the index, in their order. */
export function likenessesOf(marks: readonly number[], { sizes, holders }: LikenessIndex): number[] {
  const shared = sizes.map(() => 0);
  for (const mark of marks) for (const at of holders.get(mark) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  return sizes.map((size, at) =>
    size === 0 || marks.length === 0 ? 0 : likeness((shared[at] ?? 0) / Math.sqrt(size * marks.length)),
  );
}
