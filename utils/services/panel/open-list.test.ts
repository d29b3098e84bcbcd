import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { tell } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import { followOpenCases } from './open-list';

it('gives the most urgent cases at once, all of them right after, and a new one when it comes', async () => {
  const db = new AmendsDb('open-list-test');
  const rowOf = (id: number) =>
    tell({ id: String(id), name: 'Dana Kerr', text: 'my parcel is late', minutesAgo: id }, 1_772_442_000_000)
      .row;
  await db.cases.bulkPut(Array.from({ length: 30 }, (_, id) => rowOf(id + 1)));
  const open = followOpenCases(db);
  const seen: (readonly string[])[] = [];
  const stop = effect(() => {
    if (open.value.value) seen.push(open.value.value.map(({ id }) => id));
  });
  await vi.waitUntil(() => seen.at(-1)?.length === 30);
  expect(seen.map(({ length }) => length)).toEqual([24, 30]);
  expect(open.isWhole.value).toBe(true);
  expect(seen[1]?.slice(0, 24)).toEqual(seen[0]);
  await db.cases.put(rowOf(31));
  await vi.waitUntil(() => seen.at(-1)?.length === 31);
  expect(open.error.value).toBeUndefined();
  stop();
  open.stop();
});
