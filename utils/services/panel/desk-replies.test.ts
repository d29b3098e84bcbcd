import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { createPastIndex } from '@/utils/core/reply/past/past-index';
import { AmendsDb } from '@/utils/db/db';
import { createDeskReplies } from './desk-replies';

const NOW = Date.UTC(2026, 4, 20, 12);
const story = (id: string, rest: Partial<Story> = {}): Story => ({
  id,
  name: `Person ${id}`,
  handle: `person_${id}`,
  text: 'The tracking of my parcel says preparing since Monday',
  minutesAgo: 60,
  finding: { topics: ['delivery'] },
  ...rest,
});
const answered = (id: string, rest: Partial<Story> = {}): Story =>
  story(id, {
    later: [
      {
        type: 'inserted',
        text: `We asked the depot about it, ${id}`,
        source: 'own',
        overrides: [],
        via: 'box',
      },
    ],
    ...rest,
  });
const asked = tell(story('asked'), NOW).row;

let db: AmendsDb;
let names = 0;
let seq = 0;
beforeEach(() => {
  db = new AmendsDb(`desk-replies-${(names += 1)}`);
  seq = 0;
});

async function store(...stories: Story[]): Promise<void> {
  for (const { row, events } of stories.map((one) => tell(one, NOW))) {
    await db.cases.put(row);
    await db.events.bulkPut(events.map((event) => ({ ...event, seq: (seq += 1) })));
  }
}

it('finds what was answered, and follows the log without reading it all again', async () => {
  const desk = createDeskReplies(db);
  let built = 0;
  const find = async () =>
    (
      await desk.find(asked, () => {
        built += 1;
        return createPastIndex();
      })
    ).map(({ row }) => row.id);

  await store(answered('1'), story('2'));
  expect(await find()).toEqual(['x:1']);
  await store(answered('3'));
  expect((await find()).toSorted()).toEqual(['x:1', 'x:3']);
  expect(built).toBe(1);
  await db.cases.delete('x:1');
  expect(await find()).toEqual(['x:3']);
  expect(built).toBe(2);
});

it('reads more than a page of cases found at one moment, each once', async () => {
  const { row, events } = tell(answered('1'), NOW);
  const [event] = events;
  if (!event) throw new Error('no events');
  await db.cases.bulkPut(
    Array.from({ length: 700 }, (_, at) => ({
      ...row,
      id: `x:m${at}` as const,
      keys: [`x:m${at}` as const],
      authorKey: `x:m${at}`,
    })),
  );
  await db.events.put(event);
  const index = createPastIndex();
  await createDeskReplies(db).find(asked, () => index);
  expect(index.size()).toBe(700);
});
