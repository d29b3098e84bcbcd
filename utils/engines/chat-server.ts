/** The chat server that the settings name, as far as it is known without its key. */
import type { EngineProblem } from '@/utils/core/reply/draft';
import type { EngineSettings } from '@/utils/settings/schema';
import type { ChatServer } from './chat-request';
import { parseEndpoint, type Endpoint } from './endpoint';
import { providerOf } from './providers';
import type { Servers } from './server-facts';

export type NamedServer =
  | {
      readonly ok: true;
      readonly endpoint: Extract<Endpoint, { ok: true }>;
      readonly server: Omit<ChatServer, 'key'>;
      readonly keyNeeded: boolean;
    }
  | { readonly ok: false; readonly code: EngineProblem };

/** @param servers what was learned before: a server that refused a kind of answer is not asked for it again */
export function namedServer(engine: EngineSettings, servers: Servers): NamedServer {
  const endpoint = parseEndpoint(engine.baseUrl);
  if (!endpoint.ok) return { ok: false, code: endpoint.why === 'empty' ? 'not-set-up' : 'bad-url' };
  if (engine.model === '') return { ok: false, code: 'not-set-up' };
  const provider = providerOf(engine.provider);
  const learned = servers[endpoint.origin]?.learned[engine.model] ?? {
    answer: provider.answer,
    counts: provider.countsOnRequest,
    maxTokensField: provider.maxTokensField,
  };
  const { baseUrl } = endpoint;
  const { model, apiVersion } = engine;
  return {
    ok: true,
    endpoint,
    server: { baseUrl, model, apiVersion, provider, learned },
    keyNeeded: provider.keyNeeded,
  };
}

/** @returns whether the agent has said that text may go to this endpoint; what stays on this machine needs no leave */
export function mayGo(endpoint: Extract<Endpoint, { ok: true }>, servers: Servers): boolean {
  return endpoint.local || servers[endpoint.origin]?.allowedAt !== undefined;
}
