/** How much is stored on this machine. */
import type { AmendsDb } from '@/utils/db/db';
import { countOpen } from '@/utils/db/queries';

export type StoredCounts = {
  readonly cases: number;
  readonly open: number;
  readonly events: number;
};

export async function storedCounts(db: AmendsDb): Promise<StoredCounts> {
  const [cases, open, events] = await Promise.all([db.cases.count(), countOpen(db), db.events.count()]);
  return { cases, open, events };
}

/** Bytes, as the browser estimates them; empty when it does not say. */
export type StorageSpace = { readonly used?: number; readonly available?: number };

export async function storageSpace(): Promise<StorageSpace> {
  const { usage, quota } = await navigator.storage.estimate();
  return { used: usage, available: quota };
}
