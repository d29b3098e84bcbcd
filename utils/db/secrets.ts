/**
 * API keys at rest: sealed with AES-GCM by a key that cannot be exported from
 * this browser profile. It stops a casual look at the disk and keeps keys out of
 * exports; it does not stop malware that runs as the user.
 */
import type { AmendsDb, SecretRow } from './db';

/** Saves the key for one origin; an empty key removes it. Only the background calls this. */
export async function saveSecret(db: AmendsDb, origin: string, key: string): Promise<void> {
  if (key === '') {
    await db.secrets.delete(origin);
    return;
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await wrappingKey(db),
    new TextEncoder().encode(key),
  );
  await db.secrets.put({ origin, iv, sealed, last4: key.slice(-4) } satisfies SecretRow);
}

/** @returns the key saved for exactly this origin. */
export async function readSecret(db: AmendsDb, origin: string): Promise<string | undefined> {
  const row = await db.secrets.get(origin);
  if (!row) return undefined;
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: row.iv },
    await wrappingKey(db),
    row.sealed,
  );
  return new TextDecoder().decode(opened);
}

/** Made before the transaction: a transaction ends when it waits for anything but the database. */
async function wrappingKey(db: AmendsDb): Promise<CryptoKey> {
  const known = await db.meta.get('wrapping-key');
  if (known?.name === 'wrapping-key') return known.value;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return db.transaction('rw', db.meta, async () => {
    const raced = await db.meta.get('wrapping-key');
    if (raced?.name === 'wrapping-key') return raced.value;
    await db.meta.put({ name: 'wrapping-key', value: made });
    return made;
  });
}
