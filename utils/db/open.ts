/** The one connection of this document or worker. */
import { AmendsDb } from './db';

let opened: AmendsDb | undefined;

/** @returns the database, opened lazily by Dexie on first use. A connection is an identity, not state: it can be made again at any time. */
export function openDb(): AmendsDb {
  opened ??= new AmendsDb();
  return opened;
}
