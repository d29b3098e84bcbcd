/**
 * One streamed chat completion through the `openai` SDK, under our own rules:
 * the SDK takes a stream that ends early for a whole answer, and its timeout
 * stops counting once the headers are there.
 */
import { APIError } from 'openai';
import type { EngineProblem } from '@/utils/core/reply/draft';
import { chatClient } from './chat-client';
import { chatBody, type ChatPrompt, type ChatServer } from './chat-request';
import { problemOf } from './problem-of';
import { readUsage, type Usage } from './usage';

/** Milliseconds. */
export type ChatTimeouts = { readonly headers: number; readonly idle: number; readonly total: number };
export const CHAT_TIMEOUTS: ChatTimeouts = { headers: 15_000, idle: 20_000, total: 90_000 };

/** No three replies are longer; more is a server gone wild. */
const MAX_ANSWER_CHARS = 40_000;

export type ChatEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'usage'; readonly usage: Usage }
  /** The model said that it was done. */
  | { readonly kind: 'end' }
  | {
      readonly kind: 'problem';
      readonly code: EngineProblem;
      readonly retryable: boolean;
      readonly detail?: string;
      /** HTTP status of a refusal. */
      readonly status?: number;
    };

/**
 * @param signal aborting ends the stream without an event
 * @yields text as it comes, what it cost where the server says so, then `end` or one `problem`
 */
export async function* streamChat(
  server: ChatServer,
  prompt: ChatPrompt,
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
    const client = chatClient(server, timeouts.headers, heard);
    const stream = await client.chat.completions.create(chatBody(server, prompt), {
      signal: AbortSignal.any([signal, watch.signal]),
    });
    let length = 0;
    let reason: string | null | undefined;
    let usage: Usage | undefined;
    heard();
    for await (const chunk of stream) {
      heard();
      usage = readUsage(chunk) ?? usage;
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
    if (usage) yield { kind: 'usage', usage };
    if (watch.signal.aborted) yield { kind: 'problem', code: watch.signal.reason, retryable: true };
    else yield ending(reason, length);
  } catch (error) {
    if (signal.aborted) return;
    if (watch.signal.aborted) yield { kind: 'problem', code: watch.signal.reason, retryable: true };
    else yield { kind: 'problem', ...problemOf(error), status: statusOf(error) };
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    watch.abort();
  }
}

function statusOf(error: unknown): number | undefined {
  const status: unknown = error instanceof APIError ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

function ending(reason: string | null | undefined, length: number): ChatEvent {
  if (reason === 'length') return { kind: 'problem', code: 'too-long', retryable: true };
  if (reason === 'content_filter') return { kind: 'problem', code: 'filtered', retryable: false };
  if (length === 0) return { kind: 'problem', code: reason ? 'empty' : 'nonsense', retryable: true };
  if (!reason) return { kind: 'problem', code: 'cut-off', retryable: true };
  return { kind: 'end' };
}
