/**
 * The replies this team gave, as an index in memory: built the first time a case is opened, page by page so that the
 * panel stays quick, and after that only told what the log says has changed.
 */
import type { Case } from '@/utils/core/cases/case';
import type { PastHit, PastIndex } from '@/utils/core/reply/past/past-index';
import { casesById } from '@/utils/db/case-pages';
import type { AmendsDb } from '@/utils/db/db';

/** What a team said longer ago than its last ten thousand cases is not how it speaks now. */
const MOST_CASES = 10_000;
/** Candidates looked at: some will not do for another customer. */
const HITS = 5;

export type DeskReplies = {
  /**
   * @param createIndex from the writer, which is loaded after the first paint; used for the first search
   * @returns the answered cases most like this one, the likest first
   */
  find(row: Case, createIndex: () => PastIndex): Promise<readonly PastHit[]>;
};

type State = { readonly index: PastIndex; seq: number; count: number };

/** @returns the desk's replies; nothing is read before the first search */
export function createDeskReplies(db: AmendsDb): DeskReplies {
  let state: Promise<State> | undefined;

  async function build(createIndex: () => PastIndex): Promise<State> {
    const mark = await readMark(db);
    const index = createIndex();
    // Keys first: the index holds them in order, and the cases come in pages between which the panel can breathe.
    const ids = await db.cases.orderBy('detectedAt').reverse().limit(MOST_CASES).primaryKeys();
    for await (const page of casesById(db, ids)) for (const row of page) index.put(row);
    return { index, ...mark };
  }

  async function follow(now: State, createIndex: () => PastIndex): Promise<State> {
    const mark = await readMark(db);
    // Deleted cases leave no event behind.
    if (mark.count < now.count || mark.seq < now.seq) return build(createIndex);
    const events = await db.events.where('seq').above(now.seq).toArray();
    const ids = [...new Set(events.map(({ caseId }) => caseId))];
    for await (const page of casesById(db, ids)) for (const row of page) now.index.put(row);
    return Object.assign(now, mark);
  }

  return {
    async find(row, createIndex) {
      // One after the other: two cases opened in a row build it once.
      state = (state ?? build(createIndex)).then((now) => follow(now, createIndex));
      try {
        return (await state).index.search(row, HITS);
      } catch (error) {
        state = undefined;
        throw error;
      }
    },
  };
}

async function readMark(db: AmendsDb): Promise<{ seq: number; count: number }> {
  const [last, count] = await Promise.all([db.events.orderBy('seq').last(), db.cases.count()]);
  return { seq: last?.seq ?? 0, count };
}
