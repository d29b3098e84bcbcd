/** What can wait lets everything else go first: a page that reports, a popup that asks. */
export type QuietDeps = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds without a stir that count as quiet. */
  readonly quietMs: number;
  /** Milliseconds after which it is done in the middle of the bustle all the same. */
  readonly atMostMs: number;
};

export type Quiet = ReturnType<typeof createQuiet>;

export function createQuiet({ now, quietMs, atMostMs }: QuietDeps) {
  let stirred = -Infinity;
  return {
    /** Something came in that somebody waits for. */
    stir(): void {
      stirred = now();
    },
    /** Resolves at the earliest after whatever else is waiting for its turn now. */
    async wait(): Promise<void> {
      const end = now() + atMostMs;
      let pause = 0;
      do {
        await new Promise((resolve) => setTimeout(resolve, pause));
        pause = Math.min(stirred + quietMs, end) - now();
      } while (pause > 0);
    },
  };
}
