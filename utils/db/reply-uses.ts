/** How often each saved reply was used. Not in the settings: a file kept in version control would change with every reply. */
import type { SavedUses } from '@/utils/core/reply/saved/search';
import type { AmendsDb } from './db';

/** @returns the uses by the id of the saved reply; empty when none was used yet. */
export async function readUses(db: AmendsDb): Promise<SavedUses> {
  const row = await db.meta.get('reply-uses');
  return row?.name === 'reply-uses' ? row.value : {};
}

/**
 * Counts one use of each; only the background calls this.
 * @param ids of saved replies, each counted once
 * @param at epoch milliseconds
 */
export async function countUses(db: AmendsDb, ids: readonly string[], at: number): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction('rw', db.meta, async () => {
    const uses = new Map(Object.entries(await readUses(db)));
    for (const id of new Set(ids)) uses.set(id, { count: (uses.get(id)?.count ?? 0) + 1, last: at });
    await db.meta.put({ name: 'reply-uses', value: Object.fromEntries(uses) });
  });
}
