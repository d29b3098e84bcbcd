/** All cases, page by page, by key: an offset would cost more with every page. */
import { Dexie } from 'dexie';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';
import type { AmendsDb } from './db';

const PAGE = 500;

/** @yields every case in the order of its id. */
export async function* allCases(db: AmendsDb): AsyncGenerator<readonly Case[]> {
  let last: PostKey | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const page: Case[] = await db.cases.where(':id').above(last).limit(PAGE).toArray();
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = end.id;
  }
}

/** @yields the cases with these ids that still exist, in the order given. */
export async function* casesById(db: AmendsDb, ids: readonly PostKey[]): AsyncGenerator<readonly Case[]> {
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = await db.cases.bulkGet(ids.slice(start, start + PAGE));
    yield page.filter((row) => row !== undefined);
  }
}
