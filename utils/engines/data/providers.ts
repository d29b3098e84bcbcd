/**
 * Providers, as their own documentation had them in November 2026. Words about each as `provider_<id>` in the locale
 * files. The default version of Azure is the last one of its data-plane API that stays without a date of expiry.
 */
import type { Provider } from '@/utils/engines/provider-schema';

/** What most of them have in common. */
const USUAL = {
  keyNeeded: true,
  local: false,
  model: '',
  auth: 'bearer',
  deployments: false,
  apiVersion: '',
  maxTokensField: 'max_tokens',
  answer: 'schema',
  countsOnRequest: true,
  originsVariable: '',
  listsModels: true,
  listsPrices: false,
} as const satisfies Partial<Provider>;

const ON_THIS_MACHINE = { ...USUAL, keyNeeded: false, local: true } as const satisfies Partial<Provider>;

export const PROVIDER_TABLE: readonly Provider[] = [
  {
    ...USUAL,
    id: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-5-mini',
    maxTokensField: 'max_completion_tokens',
  },
  {
    ...USUAL,
    id: 'azure',
    label: 'Azure OpenAI',
    baseUrl: '',
    baseUrlExample: 'https://my-resource.openai.azure.com',
    auth: 'api-key',
    deployments: true,
    apiVersion: '2024-10-21',
    maxTokensField: 'max_completion_tokens',
    listsModels: false,
  },
  {
    ...USUAL,
    id: 'openrouter',
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    listsPrices: true,
  },
  {
    ...USUAL,
    id: 'mistral',
    label: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    model: 'mistral-small-latest',
    // Answers 422 to it and counts anyway.
    countsOnRequest: false,
  },
  // Only some of its models take a schema: one that does not is asked for less at the first refusal.
  { ...USUAL, id: 'groq', label: 'Groq', baseUrl: 'https://api.groq.com/openai/v1' },
  {
    ...ON_THIS_MACHINE,
    id: 'ollama',
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    originsVariable: 'OLLAMA_ORIGINS',
  },
  { ...ON_THIS_MACHINE, id: 'lm-studio', label: 'LM Studio', baseUrl: 'http://localhost:1234/v1' },
  {
    ...ON_THIS_MACHINE,
    id: 'llama-cpp',
    label: 'llama.cpp',
    baseUrl: 'http://localhost:8080/v1',
    model: 'default',
  },
  { ...ON_THIS_MACHINE, id: 'vllm', label: 'vLLM', baseUrl: 'http://localhost:8000/v1' },
  // Nothing is assumed about any other endpoint.
  { ...USUAL, id: 'other', label: 'Other', baseUrl: '', keyNeeded: false },
];
