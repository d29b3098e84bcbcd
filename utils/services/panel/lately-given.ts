/** The replies that others on the same site were given before this case was answered, read once when it is opened. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { AmendsDb } from '@/utils/db/db';
import { repliesOn } from '@/utils/db/queries';

export type LatelyGiven = {
  /** `undefined` until read; empty when the log cannot be read. */
  readonly texts: ReadonlySignal<readonly string[] | undefined>;
  stop(): void;
};

/**
 * Up to the moment the case got its first suggestions: opened again, it shows the same ones.
 * @param row the opened case; only its first value counts
 */
export function createLatelyGiven(
  db: AmendsDb,
  row: ReadonlySignal<Case | undefined>,
  now: () => number,
): LatelyGiven {
  const texts = signal<readonly string[] | undefined>(undefined);
  let isAsked = false;
  const stop = effect(() => {
    if (!row.value || isAsked) return;
    isAsked = true;
    const { site, suggestedAt = now() } = row.value;
    repliesOn(db, site, suggestedAt).then(
      (found) => (texts.value = found),
      // The case itself says that the log cannot be read.
      () => (texts.value = []),
    );
  });
  return { texts, stop };
}
