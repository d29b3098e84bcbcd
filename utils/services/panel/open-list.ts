/**
 * The open cases, worst first: as many as anybody sees at once, and the others right behind them. The browser hands
 * them over one by one in this order, so that a hundred take as long as the rest of the panel's start together.
 */
import { computed } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal, type LiveSignal } from '@/utils/db/live-signal';
import { openCases } from '@/utils/db/queries';
import { followedQuery } from './followed-query';

/** Two windows full. */
const AT_ONCE = 24;

export function followOpenCases(db: AmendsDb): LiveSignal<readonly Case[]> {
  const first = liveSignal(() => openCases(db, AT_ONCE));
  const isShown = computed(() => first.value.value !== undefined);
  const all = followedQuery(isShown, async (shown) => (shown ? openCases(db) : undefined));
  return {
    value: computed(() => all.value.value ?? first.value.value),
    error: computed(() => first.error.value ?? all.error.value),
    stop() {
      first.stop();
      all.stop();
    },
  };
}
