import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { AmendsDb } from './db';
import { readSecret, saveSecret } from './secrets';

test('a key is kept for its origin, sealed, and can be removed', async () => {
  const db = new AmendsDb('secrets-test');
  await saveSecret(db, 'https://models.example', 'sk-canary-1234');
  expect(await readSecret(db, 'https://models.example')).toBe('sk-canary-1234');
  expect(await readSecret(db, 'https://other.example')).toBeUndefined();
  const row = await db.secrets.get('https://models.example');
  expect(row?.last4).toBe('1234');
  expect(new TextDecoder().decode(row?.sealed)).not.toContain('canary');
  await saveSecret(db, 'https://models.example', '');
  expect(await readSecret(db, 'https://models.example')).toBeUndefined();
});
