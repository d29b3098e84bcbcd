/** A live query of Dexie as a signal: a view that reads it stays current. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { watchQuery } from './watch-query';

export type LiveSignal<T> = {
  /** `undefined` until the first answer. */
  readonly value: ReadonlySignal<T | undefined>;
  /** Set while the database cannot be read; a later answer clears it. */
  readonly error: ReadonlySignal<unknown>;
  readonly stop: () => void;
};

/** @param query reads through Dexie only; it runs again whenever what it read has changed, in any document */
export function liveSignal<T>(query: () => Promise<T>): LiveSignal<T> {
  const value = signal<T | undefined>(undefined);
  const error = signal<unknown>(undefined);
  const subscription = watchQuery(query).subscribe({
    next: (answer) => {
      value.value = answer;
      error.value = undefined;
    },
    error: (reason: unknown) => {
      error.value = reason;
    },
  });
  return { value, error, stop: () => subscription.unsubscribe() };
}
