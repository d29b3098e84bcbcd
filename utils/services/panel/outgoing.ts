/** What a model would be sent, to the letter, and where to. */
import type { Prompt } from '@/utils/core/reply/prompt';
import { shownRequest, type ShownRequest } from '@/utils/engines/chat-request';
import { namedServer } from '@/utils/engines/chat-server';
import type { Settings } from '@/utils/settings/schema';
import type { KnownServers } from './known-servers';

export type Outgoing = {
  /** `remote`: leaves this machine; `local`: a server on this machine; `device`: the model inside the browser. */
  readonly where: 'remote' | 'local' | 'device';
  /** Host and port; empty for the model inside the browser. */
  readonly host: string;
  readonly prompt: Pick<Prompt, 'system' | 'user' | 'hidden'>;
  /** The request as it goes over the wire, the key masked; absent where nothing goes over a wire. */
  readonly request?: ShownRequest;
};

/** @returns what would go out; undefined while no model is set up that could be asked */
export function outgoingOf(
  { engine }: Pick<Settings, 'engine'>,
  { servers, last4 }: KnownServers,
  prompt: Prompt,
): Outgoing | undefined {
  if (engine.kind === 'built-in') return { where: 'device', host: '', prompt };
  const named = namedServer(engine, servers);
  if (engine.kind === 'playbook' || !named.ok) return undefined;
  const { endpoint, server } = named;
  return {
    where: endpoint.local ? 'local' : 'remote',
    host: new URL(endpoint.baseUrl).host,
    prompt,
    request: shownRequest(server, prompt, last4.get(endpoint.origin)),
  };
}
