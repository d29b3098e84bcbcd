/** The model engine as the settings name it. Imported only when the agent asks for a model: it brings the SDK along. */
import type { Engine } from '@/utils/core/reply/draft';
import type { AmendsDb } from '@/utils/db/db';
import { readSecret } from '@/utils/db/secrets';
import { readServers } from '@/utils/db/servers';
import { createBuiltInEngine } from '@/utils/engines/built-in-engine';
import { findBuiltIn } from '@/utils/engines/built-in-model';
import { namedServer } from '@/utils/engines/chat-server';
import { createNoEngine } from '@/utils/engines/no-engine';
import { createOpenAiEngine } from '@/utils/engines/openai-compatible';
import type { ServerChange } from '@/utils/engines/server-facts';
import type { Settings } from '@/utils/settings/schema';

/**
 * @param save tells the background what a server turned out to take
 * @returns an engine in every case; one that cannot work says what is missing when it is asked
 */
export async function loadEngine(
  db: AmendsDb,
  { engine }: Pick<Settings, 'engine'>,
  save: (change: ServerChange) => void,
): Promise<Engine> {
  if (engine.kind === 'built-in') {
    const model = findBuiltIn();
    return model ? createBuiltInEngine(model) : createNoEngine('no-built-in');
  }
  const named = namedServer(engine, await readServers(db));
  if (!named.ok) return createNoEngine(named.code);
  const { endpoint, server, keyNeeded } = named;
  const key = (await readSecret(db, endpoint.origin)) ?? '';
  if (keyNeeded && key === '') return createNoEngine('not-set-up');
  return createOpenAiEngine(
    { ...server, key },
    {
      onLearned: (facts) => save({ origin: endpoint.origin, learned: { model: engine.model, facts } }),
    },
  );
}
