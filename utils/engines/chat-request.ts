/** One request to a chat endpoint, exactly: shown to the agent from here, and sent from here. */
import type { Prompt } from '@/utils/core/reply/prompt';
import type { Provider } from './provider-schema';
import type { Learned } from './server-facts';

export type ChatServer = {
  /** From `parseEndpoint`. */
  readonly baseUrl: string;
  /** Empty for a server that asks for none. */
  readonly key: string;
  readonly model: string;
  /** Empty where the endpoint wants none. */
  readonly apiVersion: string;
  readonly provider: Pick<Provider, 'auth' | 'deployments'>;
  readonly learned: Learned;
};

export type ChatPrompt = Pick<Prompt, 'system' | 'user' | 'format'>;

/** Three replies are never longer. */
const MAX_TOKENS = 1200;

/** @returns the body as it is sent; the SDK writes it with `JSON.stringify`, and so does what the agent is shown */
export function chatBody({ model, learned }: ChatServer, { system, user, format }: ChatPrompt) {
  return {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    stream: true as const,
    n: 1,
    [learned.maxTokensField]: MAX_TOKENS,
    ...(learned.counts ? { stream_options: { include_usage: true } } : {}),
    ...(learned.answer === 'schema'
      ? {
          response_format: {
            type: 'json_schema' as const,
            json_schema: {
              name: format.name,
              strict: true,
              schema: { ...format.schema, required: [...format.schema.required] },
            },
          },
        }
      : {}),
    ...(learned.answer === 'object' ? { response_format: { type: 'json_object' as const } } : {}),
  };
}

/**
 * Azure's classic address names the deployment; its newer one ends in `/openai/v1` and is like everybody's.
 * @returns what stands before `/chat/completions`, and the query behind it
 */
export function chatAddress({ baseUrl, model, apiVersion, provider }: ChatServer): {
  readonly base: string;
  readonly query: Readonly<Record<string, string>>;
} {
  const query: Record<string, string> = apiVersion === '' ? {} : { 'api-version': apiVersion };
  if (baseUrl.endsWith('/openai/v1')) return { base: baseUrl, query: {} };
  if (!provider.deployments) return { base: baseUrl, query };
  const root = baseUrl.replace(/\/openai(?:\/deployments(?:\/[^/]*)?)?$/, '');
  return { base: `${root}/openai/deployments/${encodeURIComponent(model)}`, query };
}

/** @returns the header that carries the key; none for a server without one */
export function keyHeader({
  key,
  provider,
}: Pick<ChatServer, 'key' | 'provider'>): readonly [string, string] | undefined {
  if (key === '') return undefined;
  return provider.auth === 'api-key' ? ['api-key', key] : ['authorization', `Bearer ${key}`];
}

/** A request as the agent reads it before it is sent. */
export type ShownRequest = {
  readonly method: 'POST';
  readonly address: string;
  /** The key masked. */
  readonly headers: readonly (readonly [string, string])[];
  /** To the letter. */
  readonly body: string;
};

/** @param last4 of the saved key; the key itself is not needed to show a request */
export function shownRequest(
  server: Omit<ChatServer, 'key'>,
  prompt: ChatPrompt,
  last4: string | undefined,
): ShownRequest {
  const masked = { ...server, key: last4 === undefined ? '' : `••••${last4}` };
  const { base, query } = chatAddress(masked);
  const search = new URLSearchParams(query).toString();
  const secret = keyHeader(masked);
  return {
    method: 'POST',
    address: `${base}/chat/completions${search === '' ? '' : `?${search}`}`,
    headers: [
      ['accept', 'application/json'],
      ['content-type', 'application/json'],
      ...(secret ? [secret] : []),
    ],
    body: JSON.stringify(chatBody(masked, prompt)),
  };
}
