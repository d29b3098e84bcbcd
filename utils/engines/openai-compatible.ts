/** Drafts from any server that speaks the OpenAI protocol: one request, three drafts, shown as they are written. */
import type { DraftEvent, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import { modelDrafts } from '@/utils/core/reply/model-drafts';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { CHAT_TIMEOUTS, streamChat, type ChatServer, type ChatTimeouts } from './chat-stream';

/**
 * @param server from `parseEndpoint`, the settings and the key kept for that origin
 * @returns an engine that asks once per call; text that came before a fault stays, marked `partial`
 */
export function createOpenAiEngine(server: ChatServer, timeouts: ChatTimeouts = CHAT_TIMEOUTS): Engine {
  return {
    id: server.model,
    async *draft(request, { signal }) {
      // Documents pass a real signal; a plain object can only say that it is over already.
      const stop = signal instanceof AbortSignal ? signal : AbortSignal.any([]);
      if (signal.aborted) return;
      yield* draftWith(server, request, stop, timeouts);
    },
  };
}

async function* draftWith(
  server: ChatServer,
  request: ReplyRequest,
  signal: AbortSignal,
  timeouts: ChatTimeouts,
): AsyncGenerator<DraftEvent> {
  const prompt = buildPrompt(request);
  const shown = new Map<string, string>();
  let text = '';
  const fresh = function* (ended: boolean): Generator<DraftEvent> {
    for (const draft of modelDrafts({ text, ended }, request, prompt, server.model)) {
      const state = `${draft.text}${draft.partial ? '' : '\n.'}`;
      if (shown.get(draft.id) === state) continue;
      shown.set(draft.id, state);
      yield { kind: 'draft', draft };
    }
  };
  for await (const event of streamChat(server, prompt, signal, timeouts)) {
    if (event.kind === 'text') {
      text += event.text;
      yield* fresh(false);
    } else if (event.kind === 'problem') {
      yield event;
      return;
    } else {
      yield* fresh(true);
      yield shown.size > 0 ? { kind: 'done' } : { kind: 'problem', code: 'nonsense', retryable: true };
      return;
    }
  }
}
