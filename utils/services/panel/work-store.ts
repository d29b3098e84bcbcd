/** The unlogged work on one case, as a signal that is saved on every change. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PostKey } from '@/utils/core/post';
import type { PanelMemory, Work } from './panel-memory';

export type WorkStore = {
  /** `undefined` until it was read back. */
  readonly work: ReadonlySignal<Work | undefined>;
  /** Changes and saves; nothing happens before the first read. */
  change(patch: Partial<Work>): void;
};

/** @param onFail called when the browser could not keep the work */
export function createWorkStore(
  caseId: PostKey,
  memory: Pick<PanelMemory, 'readWork' | 'saveWork'>,
  onFail: () => void,
): WorkStore {
  const work = signal<Work | undefined>(undefined);
  const load = async () => {
    work.value = await memory.readWork(caseId);
  };
  void load().catch(onFail);
  return {
    work,
    change(patch) {
      if (!work.value) return;
      work.value = { ...work.value, ...patch };
      void memory.saveWork(caseId, work.value).catch(onFail);
    },
  };
}
