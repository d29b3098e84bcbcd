/** Everything the panel shows of one case, read in one go. */
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { PostKey } from '@/utils/core/post';
import type { AmendsDb } from '@/utils/db/db';
import { casesOfAuthor, eventsOf } from '@/utils/db/queries';

export type CaseFile =
  | {
      readonly kind: 'found';
      readonly row: Case;
      readonly events: readonly CaseEvent[];
      /** Other cases of the same customer, newest first. */
      readonly earlier: readonly Case[];
    }
  /** Deleted, or joined with another case. */
  | { readonly kind: 'missing' };

/** @returns the file of one case. */
export async function readCaseFile(db: AmendsDb, caseId: PostKey): Promise<CaseFile> {
  const row = await db.cases.where('keys').equals(caseId).first();
  if (!row) return { kind: 'missing' };
  const [events, earlier] = await Promise.all([
    eventsOf(db, row.id),
    casesOfAuthor(db, row.authorKey, row.id),
  ]);
  return { kind: 'found', row, events, earlier };
}
