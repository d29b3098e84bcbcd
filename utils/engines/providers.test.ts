import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { parseEndpoint } from './endpoint';
import { providerSchema } from './provider-schema';
import { originsVariableOf, PROVIDERS, providerOf } from './providers';

describe.each(PROVIDERS)('$id', (provider) => {
  test('fits the schema, has an address that can be used, and words', () => {
    expect(v.safeParse(providerSchema, provider).issues).toBeUndefined();
    const address = provider.baseUrl || provider.baseUrlExample;
    if (address !== undefined && address !== '')
      expect(parseEndpoint(address)).toMatchObject({ ok: true, local: provider.local });
    expect(Object.keys(messages)).toContain(`provider_${provider.id.replaceAll('-', '_')}`);
  });
});

test('each id once; an unknown one assumes nothing', () => {
  expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  expect(providerOf('no such thing').id).toBe('other');
});

test('an Ollama is known by its port too', () => {
  const baseUrl = 'http://127.0.0.1:11434/v1';
  expect(originsVariableOf({ provider: 'other', baseUrl })).toBe('OLLAMA_ORIGINS');
  expect(originsVariableOf({ provider: 'vllm', baseUrl: 'http://localhost:8000/v1' })).toBe('');
  expect(originsVariableOf({ provider: '', baseUrl: 'nonsense' })).toBe('');
});
