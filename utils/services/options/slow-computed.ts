/** A value that takes too long to work out between two key presses: made once things are quiet, the old one shown until then. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';

export type SlowComputed<T> = {
  /** `undefined` until the first one is ready. */
  readonly value: ReadonlySignal<T | undefined>;
  /** Begins to follow the input; the answer stops it. */
  readonly follow: () => () => void;
};

/** Shows a part of the answer. */
export type Show<T> = (part: (before: T | undefined) => T) => void;

/**
 * @param input compared by its JSON: settings are saved whole, most saves change nothing here
 * @param compute is given up when the input changes meanwhile; it should look at `signal` between its parts, and may
 *   show what is ready so far in place of what was there before
 * @param waitMs quiet time before it starts
 */
export function slowComputed<In, Out>(
  input: ReadonlySignal<In | undefined>,
  compute: (input: In, signal: AbortSignal, show: Show<Out>) => Promise<Out>,
  waitMs = 250,
): SlowComputed<Out> {
  const value = signal<Out | undefined>(undefined);
  let done: string | undefined;

  async function run(asked: In, key: string, abort: AbortController): Promise<void> {
    const show: Show<Out> = (part) => {
      if (!abort.signal.aborted) value.value = part(value.peek());
    };
    const answer = await compute(asked, abort.signal, show);
    if (abort.signal.aborted) return;
    done = key;
    value.value = answer;
  }

  return {
    value,
    follow: () =>
      effect(() => {
        const asked = input.value;
        if (asked === undefined) return undefined;
        const key = JSON.stringify(asked);
        if (key === done) return undefined;
        const abort = new AbortController();
        const timer = setTimeout(() => void run(asked, key, abort), done === undefined ? 0 : waitMs);
        return () => {
          clearTimeout(timer);
          abort.abort();
        };
      }),
  };
}
