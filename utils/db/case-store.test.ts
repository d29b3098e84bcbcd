import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeDecision, makeFinding, makePost, NOON } from '@/utils/core/testing/builders';
import { reduceCase } from '@/utils/core/cases/reduce';
import type { Post } from '@/utils/core/post';
import { createCaseStore, type SeenPost } from './case-store';
import { AmendsDb } from './db';
import { casesOf, countOpen, eventsOf, openCases } from './queries';

let db: AmendsDb;
let clock = NOON;
let ids = 0;
const storeOn = (database: AmendsDb) =>
  createCaseStore({ db: database, now: () => (clock += 1000), newId: () => `id${(ids += 1)}` });
const seen = (over: Partial<Post> = {}, more: Partial<SeenPost> = {}): SeenPost => ({
  post: makePost(over),
  finding: makeFinding(),
  decision: makeDecision(),
  ...more,
});

beforeEach(() => {
  db = new AmendsDb(`test-${(ids += 1)}`);
});

describe('one case a post', () => {
  test('seen twice is one case and one event', async () => {
    const store = storeOn(db);
    await store.seen([seen()]);
    await store.seen([seen(), seen()]);
    expect(await db.cases.count()).toBe(1);
    expect(await db.events.count()).toBe(1);
  });

  test('two windows at once make no duplicate', async () => {
    const other = new AmendsDb(db.name);
    const posts = Array.from({ length: 40 }, (_, index) => seen({ key: `x:${index}` }));
    await Promise.all([
      storeOn(db).seen(posts),
      storeOn(other).seen(posts),
      storeOn(db).seen(posts.toReversed()),
    ]);
    expect(await db.cases.count()).toBe(40);
    expect(await db.events.count()).toBe(40);
    expect(new Set((await db.events.toArray()).map((event) => event.seq)).size).toBe(40);
    other.close();
  });

  test('an alias leads to the same case, and joins it', async () => {
    const store = storeOn(db);
    await store.seen([seen({ key: 'linkedin:urn:li:activity:1', site: 'linkedin' })]);
    await store.seen([
      seen({ key: 'linkedin:urn:li:ugcPost:2', site: 'linkedin', aliases: ['linkedin:urn:li:activity:1'] }),
    ]);
    const [row] = await casesOf(db, ['linkedin:urn:li:ugcPost:2']);
    expect(row?.id).toBe('linkedin:urn:li:activity:1');
    expect(await db.cases.count()).toBe(1);
  });

  test('two cases that turn out to be one post stay two rows and break nothing', async () => {
    const store = storeOn(db);
    await store.seen([seen({ key: 'x:1' }), seen({ key: 'x:2' })]);
    await store.seen([seen({ key: 'x:1', aliases: ['x:2'], text: 'edited' })]);
    expect(await db.cases.count()).toBe(2);
    expect((await casesOf(db, ['x:1']))[0]?.post.text).toBe('edited');
  });
});

test('numbers that tick make no event; text, label and decision do', async () => {
  const store = storeOn(db);
  await store.seen([seen()]);
  await store.seen([seen({ metrics: { likes: 5 } })]);
  expect(await db.events.count()).toBe(1);
  await store.seen([seen({ text: 'and now it is broken too' })]);
  await store.seen([
    seen({ text: 'and now it is broken too' }, { finding: makeFinding({ severity: 'critical' }) }),
  ]);
  expect(await db.events.count()).toBe(3);
});

test('repeating the last act is a no-op; an unknown case is undefined', async () => {
  const store = storeOn(db);
  const [row] = await store.seen([seen()]);
  const act = { type: 'noted', note: 'called back', agent: 'AB' } as const;
  await store.append(row?.id ?? 'x:0', act);
  await store.append(row?.id ?? 'x:0', act);
  expect((await db.cases.toArray())[0]?.notes).toEqual(['called back']);
  expect(await store.append('x:404', act)).toBeUndefined();
});

test('every row is what its events say', async () => {
  const store = storeOn(db);
  const [row] = await store.seen([seen()]);
  const id = row?.id ?? 'x:0';
  await store.append(id, { type: 'escalated', to: 'Legal', agent: 'AB' });
  await store.append(id, { type: 'replied', id: 'replied:x:9', text: 'Hi', repliedAt: clock, agent: '' });
  await store.append(id, { type: 'replied', id: 'replied:x:9', text: 'Hi', repliedAt: clock + 1, agent: '' });
  expect(reduceCase(await eventsOf(db, id))).toEqual(await db.cases.get(id));
  expect(await db.events.count()).toBe(3);
  await db.cases.clear();
  expect(await store.rebuild(id)).toMatchObject({ status: 'replied' });
});

test('open cases come worst first; removing takes the history along', async () => {
  const store = storeOn(db);
  await store.seen([
    seen({ key: 'x:1' }),
    seen({ key: 'x:2' }, { decision: makeDecision({ priority: 'critical' }) }),
    seen({ key: 'x:3', postedAt: NOON - 1 }),
  ]);
  expect((await openCases(db)).map((row) => row.id)).toEqual(['x:2', 'x:3', 'x:1']);
  await store.append('x:3', { type: 'resolved', agent: '' });
  expect(await countOpen(db)).toBe(2);
  await store.remove(['x:2']);
  expect((await db.events.toArray()).every((event) => event.caseId !== 'x:2')).toBe(true);
  await store.remove('all');
  expect((await db.cases.count()) + (await db.events.count())).toBe(0);
});

test('a failing write leaves nothing half-written', async () => {
  const store = storeOn(db);
  const broken = seen(
    { key: 'x:5' },
    { finding: { ...makeFinding(), detector: (() => 'not storable') as never } },
  );
  await expect(store.seen([seen({ key: 'x:4' }), broken])).rejects.toThrow();
  expect((await db.cases.count()) + (await db.events.count())).toBe(0);
});
