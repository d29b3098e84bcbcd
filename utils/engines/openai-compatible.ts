/** Drafts from any server that speaks the OpenAI protocol: one request, three drafts, shown as they are written. */
import type { Draft, DraftEvent, DraftOptions, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { askServer } from './chat-ladder';
import type { ChatServer } from './chat-request';
import { CHAT_TIMEOUTS, type ChatTimeouts } from './chat-stream';
import { growingDrafts } from './growing-drafts';
import { lessThan, type Learned } from './server-facts';

export type OpenAiEngineDeps = {
  readonly timeouts?: ChatTimeouts;
  /** The server took less than it was asked for first, or its answers were of no use: what to ask for the next time. */
  readonly onLearned?: (learned: Learned) => void;
};

/**
 * @param server from `parseEndpoint`, the settings and the key kept for that origin
 * @returns an engine that asks once per call; text that came before a fault stays, marked `partial`
 */
export function createOpenAiEngine(server: ChatServer, deps: OpenAiEngineDeps = {}): Engine {
  return {
    id: server.model,
    async *draft(request, options) {
      if (options.signal.aborted) return;
      yield* draftWith(server, request, options, deps);
    },
  };
}

async function* draftWith(
  server: ChatServer,
  request: ReplyRequest,
  { signal, rewrite }: DraftOptions,
  { timeouts = CHAT_TIMEOUTS, onLearned = () => {} }: OpenAiEngineDeps,
): AsyncGenerator<DraftEvent> {
  // Documents pass a real signal; a plain object can only say that it is over already.
  const stop = signal instanceof AbortSignal ? signal : AbortSignal.any([]);
  const prompt = buildPrompt(request, rewrite);
  const drafts = growingDrafts(request, prompt, server.model, rewrite);
  let { learned } = server;
  const learn = (next: Learned): void => {
    learned = next;
    onLearned(next);
  };
  const shown = (changed: readonly Draft[]): DraftEvent[] =>
    changed.map((draft) => ({ kind: 'draft', draft }));
  for await (const event of askServer(server, prompt, stop, timeouts, learn)) {
    if (event.kind === 'text') yield* shown(drafts.add(event.text));
    else if (event.kind === 'usage') yield event;
    else if (event.kind === 'problem') {
      const { kind, code, retryable, detail } = event;
      yield { kind, code, retryable, detail };
      return;
    } else {
      yield* shown(drafts.end());
      if (drafts.count() > 0) yield { kind: 'done' };
      else {
        // A server may take a schema and then answer with none of it: the next request asks for less.
        const less = lessThan(learned.answer);
        if (less) learn({ ...learned, answer: less });
        yield { kind: 'problem', code: 'nonsense', retryable: true };
      }
      return;
    }
  }
}
