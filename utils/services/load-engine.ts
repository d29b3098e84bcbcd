/** The model engine as the settings name it. Imported only when the agent asks for a model: it brings the SDK along. */
import type { Engine } from '@/utils/core/reply/draft';
import type { AmendsDb } from '@/utils/db/db';
import { readSecret } from '@/utils/db/secrets';
import { parseEndpoint } from '@/utils/engines/endpoint';
import { createNoEngine } from '@/utils/engines/no-engine';
import { createOpenAiEngine } from '@/utils/engines/openai-compatible';
import { providerOf } from '@/utils/engines/providers';
import type { Settings } from '@/utils/settings/schema';

/** @returns an engine in every case; one that cannot work says what is missing when it is asked */
export async function loadEngine(db: AmendsDb, { engine }: Pick<Settings, 'engine'>): Promise<Engine> {
  const endpoint = parseEndpoint(engine.baseUrl);
  if (!endpoint.ok) return createNoEngine(endpoint.why === 'empty' ? 'not-set-up' : 'bad-url');
  const { keyNeeded, maxTokensField } = providerOf(engine.provider);
  const key = (await readSecret(db, endpoint.origin)) ?? '';
  if (engine.model === '' || (keyNeeded && key === '')) return createNoEngine('not-set-up');
  return createOpenAiEngine({ baseUrl: endpoint.baseUrl, key, model: engine.model, maxTokensField });
}
