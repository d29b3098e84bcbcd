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
