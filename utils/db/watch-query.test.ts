import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { AmendsDb } from './db';
import { watchQuery } from './watch-query';

afterEach(() => void vi.restoreAllMocks());

it('says so when the browser gives no storage', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not allowed', 'SecurityError');
  });
  const db = new AmendsDb('blocked');
  const error = await new Promise((resolve) =>
    watchQuery(() => db.cases.count()).subscribe({ error: resolve }),
  );
  expect(error).toBeInstanceOf(Error);
});

it('says so when the database was closed', async () => {
  const db = new AmendsDb('closed');
  await db.open();
  db.close();
  const error = await new Promise((resolve) =>
    watchQuery(() => db.cases.count()).subscribe({ error: resolve }),
  );
  expect(error).toMatchObject({ name: 'NoDatabaseError' });
});

it('answers again whenever what it read has changed', async () => {
  const db = new AmendsDb('watched');
  const counts: number[] = [];
  const watching = watchQuery(() => db.meta.count()).subscribe((count) => counts.push(count));
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await db.meta.put({ name: 'seq', value: 1 });
  await vi.waitFor(() => expect(counts).toEqual([0, 1]));
  watching.unsubscribe();
  await db.delete();
});
