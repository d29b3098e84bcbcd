import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCaseStore } from './case-store';
import { AmendsDb } from './db';
import { liveDeskRows, type DeskRows } from './desk-rows';

let db: AmendsDb;
let desk: DeskRows | undefined;
let count = 0;

beforeEach(() => {
  db = new AmendsDb(`desk-${(count += 1)}`);
});
afterEach(async () => {
  desk?.stop();
  await db.delete();
});

const store = () => {
  let id = 0;
  return createCaseStore({ db, now: () => 5000, newId: () => `e${(id += 1)}` });
};
const seen = (nativeId: number) => ({
  post: {
    key: `x:${nativeId}` as const,
    aliases: [],
    site: 'x' as const,
    kind: 'post' as const,
    author: { name: `Customer ${nativeId}` },
    text: 'It broke on day two',
    metrics: {},
    media: [],
  },
  finding: {
    intent: 'complaint' as const,
    severity: 'mild' as const,
    topics: ['product' as const],
    risks: [],
    aboutBrand: 'named' as const,
    byBrand: false,
    score: 0.9,
    reasons: [],
    supported: true,
    detector: 'test',
  },
  decision: { priority: 'normal' as const, tags: [], fired: [] },
});
const until = (check: () => void) => vi.waitFor(check, { timeout: 4000 });

describe('liveDeskRows', () => {
  it('loads more than one page of cases', async () => {
    await store().seen(Array.from({ length: 620 }, (_, index) => seen(index)));
    desk = liveDeskRows(db);
    await until(() => expect(desk?.state.value).toBe('ready'));
    expect(desk.rows.value).toHaveLength(620);
  });

  it('shows new, changed and deleted cases', async () => {
    const log = store();
    await log.seen([seen(1)]);
    desk = liveDeskRows(db);
    const rows = () => desk?.rows.value.map((row) => `${row.id} ${row.status}`);
    await until(() => expect(rows()).toEqual(['x:1 new']));
    await log.seen([seen(2)]);
    await until(() => expect(rows()).toEqual(['x:1 new', 'x:2 new']));
    await log.append('x:1', { type: 'resolved', agent: 'AB' });
    await until(() => expect(rows()).toEqual(['x:1 resolved', 'x:2 new']));
    await log.remove(['x:1']);
    await until(() => expect(rows()).toEqual(['x:2 new']));
    await log.remove('all');
    await until(() => expect(rows()).toEqual([]));
  });

  it('says that an empty log is read, not still loading', async () => {
    desk = liveDeskRows(db);
    await until(() => expect(desk?.state.value).toBe('ready'));
    expect(desk.rows.value).toEqual([]);
  });
});
