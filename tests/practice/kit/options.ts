/** What a test asks of a practice page, in its address. A person needs none of it. */
export type PracticeOptions = {
  /** Make this many posts, one batch a frame, instead of the usual ones. */
  readonly stream?: number;
  /** A half-written draft stands in every reply box. */
  readonly draft: string;
  /** How long a box takes to open, in milliseconds. */
  readonly slowMs: number;
};

export function optionsOf(search: string): PracticeOptions {
  const given = new URLSearchParams(search);
  const stream = Number(given.get('stream') ?? 0);
  return {
    stream: stream > 0 ? stream : undefined,
    draft: given.get('draft') ?? '',
    slowMs: Number(given.get('slow') ?? 120),
  };
}
