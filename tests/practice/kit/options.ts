/** What a test asks of a practice page, in its address. A person needs none of it. */
export type StreamOptions = {
  /** Make this many posts instead of the usual ones. */
  readonly count: number;
  /** Posts that come at once; 25 unless told. */
  readonly batch: number;
  /** Milliseconds from one batch to the next; 0, unless told: one each frame. */
  readonly everyMs: number;
  /** The page keeps this many, as the sites do; 80 unless told. */
  readonly keep: number;
  /** Milliseconds before the first batch; 0 unless told. */
  readonly afterMs: number;
  /** The page scrolls along to the newest posts. */
  readonly follow: boolean;
};

export type PracticeOptions = {
  /** `?stream=1000&after=500&batch=5&every=60&keep=80&follow` */
  readonly stream?: StreamOptions;
  /** A half-written draft stands in every reply box. */
  readonly draft: string;
  /** How long a box takes to open, in milliseconds. */
  readonly slowMs: number;
};

export function optionsOf(search: string): PracticeOptions {
  const given = new URLSearchParams(search);
  const number = (name: string, usual: number) => Number(given.get(name) ?? usual);
  const stream = {
    count: number('stream', 0),
    batch: number('batch', 25),
    everyMs: number('every', 0),
    keep: number('keep', 80),
    afterMs: number('after', 0),
    follow: given.has('follow'),
  };
  return {
    stream: stream.count > 0 ? stream : undefined,
    draft: given.get('draft') ?? '',
    slowMs: Number(given.get('slow') ?? 120),
  };
}
