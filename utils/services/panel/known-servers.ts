/** What the panel knows of model servers: whether text may go there, how they are asked, and the end of the key kept for each. */
import type { AmendsDb } from '@/utils/db/db';
import { readServers } from '@/utils/db/servers';
import type { Servers } from '@/utils/engines/server-facts';

export type KnownServers = {
  readonly servers: Servers;
  /** Last characters of the key, by origin. */
  readonly last4: ReadonlyMap<string, string>;
};

export async function readKnownServers(db: AmendsDb): Promise<KnownServers> {
  const [servers, secrets] = await Promise.all([readServers(db), db.secrets.toArray()]);
  return { servers, last4: new Map(secrets.map(({ origin, last4 }) => [origin, last4])) };
}
