import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { AmendsDb } from './db';
import { readServers, saveServer } from './servers';

const db = new AmendsDb('servers-test');
afterAll(() => db.delete());
const origin = 'https://models.example';
const facts = { answer: 'object', counts: false, maxTokensField: 'max_tokens' } as const;

test('leave is given and taken back for one origin; what was learned of its models stays', async () => {
  await saveServer(db, { origin, allowed: true }, 5);
  await saveServer(db, { origin, learned: { model: 'm', facts } }, 6);
  await saveServer(db, { origin: 'https://other.example', learned: { model: 'm', facts } }, 7);
  expect(await readServers(db)).toEqual({
    [origin]: { allowedAt: 5, learned: { m: facts } },
    'https://other.example': { learned: { m: facts } },
  });
  await saveServer(db, { origin, allowed: false }, 8);
  expect((await readServers(db))[origin]).toEqual({ learned: { m: facts } });
});

test('neither servers nor models pile up', async () => {
  for (let at = 0; at < 60; at += 1) {
    await saveServer(db, { origin, learned: { model: `m${at}`, facts } }, at);
    await saveServer(db, { origin: `https://s${at}.example`, allowed: true }, at);
  }
  const servers = await readServers(db);
  expect(Object.keys(servers)).toHaveLength(30);
  expect(servers['https://s59.example']?.allowedAt).toBe(59);
});
