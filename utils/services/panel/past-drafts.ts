/** A reply of the past to a like case, offered again. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { Draft } from '@/utils/core/reply/draft';
import type { AmendsDb } from '@/utils/db/db';
import type { Settings } from '@/utils/settings/schema';
import { readAnswered } from './case-file';
import type { Writer } from './writer';

export type PastDraftsDeps = {
  readonly db: AmendsDb;
  readonly row: ReadonlySignal<Case | undefined>;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly writer: ReadonlySignal<Pick<Writer, 'pastReply'> | undefined>;
  /** The database could not be read. */
  readonly onFail: () => void;
};

/** @returns one draft at most; empty while nothing is known. The past is read once: a reply given meanwhile would only push the drafts about */
export function createPastDrafts(deps: PastDraftsDeps): ReadonlySignal<readonly Draft[]> {
  const answered = signal<readonly Case[]>([]);
  const read = async () => {
    answered.value = await readAnswered(deps.db);
  };
  void read().catch(deps.onFail);
  return computed(() => {
    const row = deps.row.value;
    const brand = deps.settings.value?.brand;
    const draft = row && brand && deps.writer.value?.pastReply(row, answered.value, brand);
    return draft ? [draft] : [];
  });
}
