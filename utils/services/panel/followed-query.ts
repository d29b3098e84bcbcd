/** A live query that starts anew whenever what it asks for changes. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { liveSignal, type LiveSignal } from '@/utils/db/live-signal';

/**
 * @param input compared by identity: pass a string or another plain value
 * @param query reads through Dexie only
 * @returns the newest answer; the answer before stays until the new one is there
 */
export function followedQuery<I, T>(
  input: ReadonlySignal<I>,
  query: (input: I) => Promise<T>,
): LiveSignal<T> {
  const value = signal<T | undefined>(undefined);
  const error = signal<unknown>(undefined);
  const stop = effect(() => {
    const asked = input.value;
    const live = liveSignal(async () => ({ answer: await query(asked) }));
    const copy = effect(() => {
      if (live.value.value) value.value = live.value.value.answer;
      error.value = live.error.value;
    });
    return () => {
      copy();
      live.stop();
    };
  });
  return { value, error, stop };
}
