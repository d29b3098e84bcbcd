import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tell } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import { searchCases } from './search-cases';

const NOW = Date.UTC(2026, 4, 20);
let db: AmendsDb;

beforeEach(async () => {
  db = new AmendsDb('search-cases');
  await db.cases.bulkPut([
    tell({ id: '1', name: 'Ana Çelik', handle: 'ana_c', text: 'Charger got HOT', minutesAgo: 9 }, NOW).row,
    tell({ id: '2', name: 'Bo', handle: 'bo', text: 'parcel is late', minutesAgo: 5 }, NOW).row,
    tell(
      {
        id: '3',
        name: 'Cy',
        text: 'late too',
        minutesAgo: 7,
        later: [{ type: 'noted', note: 'called back' }],
      },
      NOW,
    ).row,
  ]);
});
afterEach(() => db.delete());

it.each([
  ['hot', ['x:1']],
  ['@ana_c', ['x:1']],
  ['çelik charger', ['x:1']],
  ['LATE', ['x:2', 'x:3']],
  ['called', ['x:3']],
  ['late charger', []],
])('"%s" finds %o, newest first', async (words, ids) => {
  expect((await searchCases(db, words)).map((row) => row.id)).toEqual(ids);
});
