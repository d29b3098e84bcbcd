/** What is known of each model server, by origin: whether the agent lets text go there, and how it likes to be asked. */
import * as v from 'valibot';
import { serverSchema, type Server, type ServerChange, type Servers } from '@/utils/engines/server-facts';
import type { AmendsDb } from './db';

const serversSchema = v.record(v.string(), serverSchema);
/** More servers than anybody has; the oldest goes. */
const MAX_SERVERS = 30;
const MAX_MODELS = 50;

/** @returns the servers; none when what is stored cannot be understood: then everything is asked again */
export async function readServers(db: AmendsDb): Promise<Servers> {
  const row = await db.meta.get('servers');
  const parsed = v.safeParse(serversSchema, row?.name === 'servers' ? row.value : {});
  return parsed.success ? parsed.output : {};
}

/**
 * Only the background calls this.
 * @param now epoch milliseconds
 */
export async function saveServer(db: AmendsDb, change: ServerChange, now: number): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const { [change.origin]: before = { learned: {} }, ...others } = await readServers(db);
    const kept = Object.entries(others).slice(-MAX_SERVERS + 1);
    const value = Object.fromEntries([...kept, [change.origin, changed(before, change, now)]]);
    await db.meta.put({ name: 'servers', value });
  });
}

function changed(before: Server, { allowed, learned }: ServerChange, now: number): Server {
  const allowedAt = allowed === undefined ? before.allowedAt : allowed ? now : undefined;
  if (!learned) return { ...before, allowedAt };
  const { [learned.model]: _old, ...rest } = before.learned;
  const models = Object.entries(rest).slice(-MAX_MODELS + 1);
  return { allowedAt, learned: Object.fromEntries([...models, [learned.model, learned.facts]]) };
}
