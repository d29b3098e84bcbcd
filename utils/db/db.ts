/**
 * The database, and its frozen list of versions: a shipped version is never
 * edited, a change is a new one. The background is the only writer; every
 * extension page may read.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Correction } from '@/utils/core/detect/feedback/correction';
import type { Servers } from '@/utils/engines/server-facts';
import type { SavedUses } from '@/utils/core/reply/saved/search';
import type { Settings } from '@/utils/settings/schema';

/** An API key, wrapped by a non-extractable key of this profile. */
export type SecretRow = {
  readonly origin: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  readonly last4: string;
};
/** Small facts by name: settings, wrapping key, model servers, what corrections taught, event counter, the database's own id. */
export type MetaRow =
  | { readonly name: 'settings'; readonly value: Settings }
  | { readonly name: 'wrapping-key'; readonly value: CryptoKey }
  | { readonly name: 'servers'; readonly value: Servers }
  /** How often and when each saved reply was used last, by its id. */
  | { readonly name: 'reply-uses'; readonly value: SavedUses }
  | { readonly name: 'seq'; readonly value: number }
  | { readonly name: 'corrections'; readonly value: readonly Correction[] }
  | { readonly name: 'database-id'; readonly value: string };

export const DB_NAME = 'amends';

export class AmendsDb extends Dexie {
  cases!: EntityTable<Case, 'id'>;
  events!: EntityTable<CaseEvent, 'id'>;
  secrets!: EntityTable<SecretRow, 'origin'>;
  meta!: Table<MetaRow, MetaRow['name']>;

  constructor(name: string = DB_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      // `&*keys`: no two cases may share any key of their posts.
      cases: 'id, &*keys, [open+urgency], [site+detectedAt], authorKey, detectedAt, status',
      events: 'id, [caseId+seq], seq',
      secrets: 'origin',
      meta: 'name',
    });
  }
}
