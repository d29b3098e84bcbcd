/** Dexie's `liveQuery`, but one that also says when the database cannot be opened. */
import { Dexie, liveQuery, type Observable } from 'dexie';

/** The database is closed or could not be opened: blocked storage, a full disk, a newer version in another tab. */
export class NoDatabaseError extends Error {
  override name = 'NoDatabaseError';
}

/**
 * `liveQuery` keeps quiet about a query that fails with `DatabaseClosedError`, which is also what a failed
 * opening ends in: a page would show "reading" for ever. Here that is an error like any other.
 * @param query reads through Dexie only
 */
export function watchQuery<T>(query: () => Promise<T>): Observable<T> {
  return liveQuery(async () => {
    try {
      return await query();
    } catch (error) {
      if (error instanceof Dexie.DatabaseClosedError)
        throw new NoDatabaseError(error.message, { cause: error });
      throw error;
    }
  });
}
