/**
 * The second look at posts the first one is unsure of: loaded when the first such post comes, one post at a time with
 * a breath between, let go when nothing has come for a while. Nothing waits for it.
 */

/** What a text's second look says, given the log-odds of the first. */
export type Look = {
  /** @returns log-odds to add to the first look's */
  shiftFor(text: string, first: number): number;
};

export type SecondLookDeps = {
  readonly load: () => Promise<Look>;
  /** Told once of each load that failed; the first look then stands. */
  readonly report: (error: unknown) => void;
  /** Lets everything else that waits have its turn. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds without a post after which the memory is given back. */
  readonly idleMs: number;
};

export type SecondLook = ReturnType<typeof createSecondLook>;

export function createSecondLook({ load, report, breathe, idleMs }: SecondLookDeps) {
  let look: Promise<Look | undefined> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const release = (): void => {
    look = undefined;
  };
  /** A failed load is kept until the idle time is over, then tried again. */
  const loaded = (): Promise<Look | undefined> => {
    look ??= load().catch((error: unknown) => {
      report(error);
      return undefined;
    });
    return look;
  };

  async function judge(text: string, first: number): Promise<number | undefined> {
    clearTimeout(idle);
    try {
      const ready = await loaded();
      await breathe();
      return ready?.shiftFor(text, first);
    } finally {
      clearTimeout(idle);
      idle = setTimeout(release, idleMs);
    }
  }

  return {
    /**
     * @param first log-odds by the first look
     * @returns log-odds to add; undefined when the encoder cannot be loaded
     */
    shiftFor(text: string, first: number): Promise<number | undefined> {
      const turn = last.then(() => judge(text, first));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
