import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { AmendsDb } from './db';
import { repliesOn } from './queries';

const NOW = Date.UTC(2026, 4, 20, 12);
const story: Story = { id: '1', name: 'Ana', text: 'late again', minutesAgo: 50 };
let db: AmendsDb;

beforeEach(() => {
  db = new AmendsDb(`replies ${Math.random()}`);
});
afterEach(() => db.delete());

test('replies on a site, as far as they were given before, newest case first', async () => {
  const answered = (id: string, minutesAgo: number, text: string) =>
    tell(
      {
        ...story,
        id,
        minutesAgo,
        later: [{ type: 'inserted', text, source: 'own', overrides: [], via: 'box' }],
      },
      NOW,
    ).row;
  const rows = [
    answered('1', 90, 'first'),
    answered('2', 40, 'second'),
    tell({ ...story, id: '3' }, NOW).row,
  ];
  await db.cases.bulkAdd(rows);
  const last = Math.max(...rows.map(({ insertedAt = 0 }) => insertedAt));
  expect(await repliesOn(db, 'x', last + 1)).toEqual(['second', 'first']);
  expect(await repliesOn(db, 'x', last)).not.toContain(
    rows.find((row) => row.insertedAt === last)?.reply?.text,
  );
  expect(await repliesOn(db, 'facebook', last + 1)).toEqual([]);
});
