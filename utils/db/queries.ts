/** What the pages read. Wrap in Dexie's `liveQuery` for a view that stays current. */
import { Dexie } from 'dexie';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { PostKey, SiteId } from '@/utils/core/post';
import type { AmendsDb } from './db';

/** @returns open cases, worst first, at most `limit`. */
export function openCases(db: AmendsDb, limit = 100): Promise<Case[]> {
  return db.cases
    .where('[open+urgency]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** @returns how many cases are open. */
export function countOpen(db: AmendsDb): Promise<number> {
  return db.cases.where('[open+urgency]').between([1, Dexie.minKey], [1, Dexie.maxKey]).count();
}

/** @returns the cases of these posts, worst first. */
export async function casesOf(db: AmendsDb, keys: readonly PostKey[]): Promise<Case[]> {
  const rows = await db.cases
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return rows.toSorted((a, b) => b.urgency - a.urgency);
}

/**
 * @param before epoch milliseconds
 * @returns the replies of the cases seen last on a site, newest case first, as far as they were given before then
 */
export async function repliesOn(db: AmendsDb, site: SiteId, before: number, limit = 100): Promise<string[]> {
  const rows = await db.cases
    .where('[site+detectedAt]')
    .between([site, Dexie.minKey], [site, before])
    .reverse()
    .limit(limit)
    .toArray();
  return rows.flatMap(({ reply, insertedAt = Infinity, repliedAt = Infinity }) =>
    reply && Math.min(insertedAt, repliedAt) < before ? [reply.text] : [],
  );
}

/** @returns the events of one case, oldest first. */
export function eventsOf(db: AmendsDb, caseId: PostKey): Promise<CaseEvent[]> {
  return db.events.where('[caseId+seq]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).toArray();
}

/** @returns other cases of the same author, newest first. */
export async function casesOfAuthor(db: AmendsDb, authorKey: string, except: PostKey): Promise<Case[]> {
  const rows = await db.cases.where('authorKey').equals(authorKey).toArray();
  return rows.filter((row) => row.id !== except).toSorted((a, b) => b.detectedAt - a.detectedAt);
}
