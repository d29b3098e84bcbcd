/**
 * The open cases, worst first: as many as anybody sees at once, and all of them when those are drawn. The browser
 * hands them over one by one in this order, so that a hundred take as long as the rest of the panel's start together.
 */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal, type LiveSignal } from '@/utils/db/live-signal';
import { openCases } from '@/utils/db/queries';
import { followedQuery } from './followed-query';

/** Two windows full. */
const AT_ONCE = 24;
/** The first ones are drawn by then, even on a slow machine; nobody has scrolled past them. */
const REST_MS = 150;

export type OpenList = LiveSignal<readonly Case[]> & {
  /** Whether these are all that the panel lists. */
  readonly isWhole: ReadonlySignal<boolean>;
};

export function followOpenCases(db: AmendsDb): OpenList {
  const first = liveSignal(() => openCases(db, AT_ONCE));
  const isRestDue = signal(false);
  const all = followedQuery(isRestDue, async (isDue) => (isDue ? openCases(db) : undefined));
  const stopWaiting = effect(() => {
    if (first.value.value === undefined || isRestDue.value) return undefined;
    const timer = setTimeout(() => {
      isRestDue.value = true;
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  return {
    value: computed(() => all.value.value ?? first.value.value),
    isWhole: computed(() => all.value.value !== undefined),
    error: computed(() => first.error.value ?? all.error.value),
    stop() {
      stopWaiting();
      first.stop();
      all.stop();
    },
  };
}
