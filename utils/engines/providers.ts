/** Providers of OpenAI-compatible endpoints, as data. Choosing one fills in the fields; nothing else depends on its name. */

export type Provider = {
  readonly id: string;
  /** Its name. Not translated. */
  readonly label: string;
  readonly baseUrl: string;
  readonly keyNeeded: boolean;
  /** Runs on this machine: nothing leaves it. */
  readonly local: boolean;
  /** A model to start with; empty when only the agent can know. */
  readonly model: string;
  /** What the endpoint calls its cap on the answer's length. */
  readonly maxTokensField: 'max_tokens' | 'max_completion_tokens';
};

/** Any other endpoint: nothing is assumed about it. */
const OTHER: Provider = {
  id: 'other',
  label: 'Other',
  baseUrl: '',
  keyNeeded: false,
  local: false,
  model: '',
  maxTokensField: 'max_tokens',
};

export const PROVIDERS = [
  {
    id: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keyNeeded: true,
    local: false,
    model: 'gpt-5-mini',
    maxTokensField: 'max_completion_tokens',
  },
  {
    id: 'openrouter',
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    keyNeeded: true,
    local: false,
    model: '',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'mistral',
    label: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    keyNeeded: true,
    local: false,
    model: 'mistral-small-latest',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'groq',
    label: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    keyNeeded: true,
    local: false,
    model: '',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'ollama',
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    keyNeeded: false,
    local: true,
    model: '',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'lm-studio',
    label: 'LM Studio',
    baseUrl: 'http://localhost:1234/v1',
    keyNeeded: false,
    local: true,
    model: '',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'llama-cpp',
    label: 'llama.cpp',
    baseUrl: 'http://localhost:8080/v1',
    keyNeeded: false,
    local: true,
    model: 'default',
    maxTokensField: 'max_tokens',
  },
  {
    id: 'vllm',
    label: 'vLLM',
    baseUrl: 'http://localhost:8000/v1',
    keyNeeded: false,
    local: true,
    model: '',
    maxTokensField: 'max_tokens',
  },
  OTHER,
] as const satisfies readonly Provider[];

/** @returns the provider with this id; the one that assumes nothing for an unknown id. */
export function providerOf(id: string): Provider {
  return PROVIDERS.find((provider) => provider.id === id) ?? OTHER;
}
