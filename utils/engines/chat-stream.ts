/**
 * One streamed chat completion through the `openai` SDK, under our own rules:
 * the SDK takes a stream that ends early for a whole answer, and its timeout
 * stops counting once the headers are there.
 */
import OpenAI from 'openai';
import type { EngineProblem } from '@/utils/core/reply/draft';
import type { Provider } from './providers';
import { createCappedFetch } from './capped-fetch';
import { problemOf } from './problem-of';

export type ChatServer = {
  /** From `parseEndpoint`. */
  readonly baseUrl: string;
  /** Empty for a server that asks for none. */
  readonly key: string;
  readonly model: string;
  readonly maxTokensField: Provider['maxTokensField'];
};

/** Milliseconds. */
export type ChatTimeouts = { readonly headers: number; readonly idle: number; readonly total: number };
export const CHAT_TIMEOUTS: ChatTimeouts = { headers: 15_000, idle: 20_000, total: 90_000 };

/** No three replies are longer; more is a server gone wild. */
const MAX_ANSWER_CHARS = 40_000;
const MAX_TOKENS = 1200;
const MAX_RETRIES = 2;

export type ChatEvent =
  | { readonly kind: 'text'; readonly text: string }
  /** The model said that it was done. */
  | { readonly kind: 'end' }
  | {
      readonly kind: 'problem';
      readonly code: EngineProblem;
      readonly retryable: boolean;
      readonly detail?: string;
    };

export type ChatMessages = { readonly system: string; readonly user: string };

/** @returns the exact body of the request, as shown to the agent and as sent. */
export function chatBody(server: ChatServer, messages: ChatMessages) {
  return {
    model: server.model,
    messages: [
      { role: 'system' as const, content: messages.system },
      { role: 'user' as const, content: messages.user },
    ],
    stream: true as const,
    n: 1,
    [server.maxTokensField]: MAX_TOKENS,
  };
}

/**
 * @param signal aborting ends the stream without an event
 * @yields text as it comes, then `end` or one `problem`
 */
export async function* streamChat(
  server: ChatServer,
  messages: ChatMessages,
  signal: AbortSignal,
  timeouts: ChatTimeouts = CHAT_TIMEOUTS,
): AsyncGenerator<ChatEvent> {
  const watch = new AbortController();
  const total = setTimeout(() => watch.abort('timeout' satisfies EngineProblem), timeouts.total);
  let idle: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => watch.abort('stalled' satisfies EngineProblem), timeouts.idle);
  };
  try {
    const stream = await clientFor(server, timeouts, heard).chat.completions.create(
      chatBody(server, messages),
      {
        signal: AbortSignal.any([signal, watch.signal]),
      },
    );
    let length = 0;
    let reason: string | null | undefined;
    heard();
    for await (const chunk of stream) {
      heard();
      const choice = chunk.choices?.[0];
      reason = choice?.finish_reason ?? reason;
      const text = choice?.delta?.content;
      if (typeof text !== 'string' || text === '') continue;
      length += text.length;
      if (length > MAX_ANSWER_CHARS) return yield { kind: 'problem', code: 'nonsense', retryable: false };
      yield { kind: 'text', text };
    }
    // An aborted stream ends quietly in the SDK.
    if (signal.aborted) return;
    if (watch.signal.aborted) yield { kind: 'problem', code: watch.signal.reason, retryable: true };
    else yield ending(reason, length);
  } catch (error) {
    if (signal.aborted) return;
    if (watch.signal.aborted) yield { kind: 'problem', code: watch.signal.reason, retryable: true };
    else yield { kind: 'problem', ...problemOf(error) };
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    watch.abort();
  }
}

/** @param onBytes told of every piece of an answer: a silent server has stalled, a slow one has not */
function clientFor(server: ChatServer, timeouts: ChatTimeouts, onBytes: () => void): OpenAI {
  return new OpenAI({
    baseURL: server.baseUrl,
    // The SDK insists on a key; a server that needs none ignores it.
    apiKey: server.key || 'none',
    // The key is the agent's own, in the agent's own browser.
    dangerouslyAllowBrowser: true,
    maxRetries: MAX_RETRIES,
    timeout: timeouts.headers,
    logLevel: 'off',
    fetch: createCappedFetch(onBytes),
  });
}

function ending(reason: string | null | undefined, length: number): ChatEvent {
  if (reason === 'length') return { kind: 'problem', code: 'too-long', retryable: true };
  if (reason === 'content_filter') return { kind: 'problem', code: 'filtered', retryable: false };
  if (length === 0) return { kind: 'problem', code: reason ? 'empty' : 'nonsense', retryable: true };
  if (!reason) return { kind: 'problem', code: 'cut-off', retryable: true };
  return { kind: 'end' };
}
