/** The providers to choose from. */
import { PROVIDER_TABLE } from './data/providers';
import type { Provider } from './provider-schema';

export type { Provider } from './provider-schema';
export const PROVIDERS = PROVIDER_TABLE;

/** @returns the provider with this id; the one that assumes nothing for an unknown id. */
export function providerOf(id: string): Provider {
  const found = PROVIDERS.find((provider) => provider.id === id) ?? PROVIDERS.at(-1);
  if (!found) throw new Error('the table of providers is empty');
  return found;
}

/**
 * @param engine provider and address as set
 * @returns the setting by which the server lets an extension in, when it is one that wants to be told; also for an
 *   Ollama that was typed in by hand and is known by its port
 */
export function originsVariableOf({ provider, baseUrl }: { provider: string; baseUrl: string }): string {
  const isOllama = URL.canParse(baseUrl) && new URL(baseUrl).port === '11434';
  return providerOf(isOllama ? 'ollama' : provider).originsVariable;
}
