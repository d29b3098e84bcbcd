/** Drafts from the model inside the browser: the same prompt, the same three drafts, nothing leaves the machine. */
import type { Draft, DraftEvent, DraftOptions, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import { buildPrompt, type Prompt } from '@/utils/core/reply/prompt';
import { rewriteLanguage } from '@/utils/core/reply/rewrite';
import { replyLanguage } from '@/utils/core/reply/reply-language';
import { builtInState, wantsFor, type BuiltInModel, type BuiltInSession } from './built-in-model';
import { growingDrafts } from './growing-drafts';
import { eventQueue } from './event-queue';

export const BUILT_IN_ID = 'built-in';
/** Milliseconds without a word; the download is not counted. */
const IDLE = 30_000;
const MAX_ANSWER_CHARS = 40_000;

/** @param idle milliseconds without a word after which the model has stalled */
export function createBuiltInEngine(model: BuiltInModel, idle: number = IDLE): Engine {
  return {
    id: BUILT_IN_ID,
    async *draft(request, options) {
      if (options.signal.aborted) return;
      yield* draftWith(model, request, options, idle);
    },
  };
}

async function* draftWith(
  model: BuiltInModel,
  request: ReplyRequest,
  { signal, rewrite }: DraftOptions,
  idle: number,
): AsyncGenerator<DraftEvent> {
  const stop = signal instanceof AbortSignal ? signal : AbortSignal.any([]);
  const lang = rewrite ? rewriteLanguage(rewrite, request) : replyLanguage(request).lang;
  const state = await builtInState(model, lang);
  if (state === 'unavailable') {
    // Only the language may be missing: then the agent can do something about it.
    const hasOther = (await builtInState(model)) !== 'unavailable';
    yield { kind: 'problem', code: hasOther ? 'built-in-language' : 'no-built-in', retryable: false };
    return;
  }
  const prompt = buildPrompt(request, rewrite);
  const session = yield* opened(model, prompt, lang, stop);
  if (!session) return;
  const drafts = growingDrafts(request, prompt, BUILT_IN_ID, rewrite);
  const shown = (changed: readonly Draft[]): DraftEvent[] =>
    changed.map((draft) => ({ kind: 'draft', draft }));
  let length = 0;
  try {
    for await (const piece of pieces(session, prompt, stop, idle)) {
      length += piece.length;
      if (length > MAX_ANSWER_CHARS) {
        yield { kind: 'problem', code: 'nonsense', retryable: false };
        return;
      }
      yield* shown(drafts.add(piece));
    }
    if (stop.aborted) return;
    yield* shown(drafts.end());
    yield drafts.count() > 0 ? { kind: 'done' } : { kind: 'problem', code: 'nonsense', retryable: true };
  } catch (error) {
    if (!stop.aborted) yield problemOf(error);
  } finally {
    session.destroy();
  }
}

/** Opens a session; while the browser fetches the model first, says how far it has come. */
async function* opened(
  model: BuiltInModel,
  prompt: Prompt,
  lang: string,
  stop: AbortSignal,
): AsyncGenerator<DraftEvent, BuiltInSession | undefined> {
  const progress = eventQueue<number>();
  const creating = model
    .create({
      ...wantsFor(lang),
      initialPrompts: [{ role: 'system', content: prompt.system }],
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', ({ loaded }) => progress.add(loaded)),
      signal: stop,
    })
    .finally(() => progress.end());
  try {
    for await (const loaded of progress.values)
      yield { kind: 'download', done: Math.min(1, Math.max(0, loaded)) };
    return await creating;
  } catch (error) {
    if (!stop.aborted) yield { ...problemOf(error), code: isTooLong(error) ? 'too-long' : 'download-failed' };
    return undefined;
  }
}

async function* pieces(
  session: BuiltInSession,
  { user, format }: Prompt,
  stop: AbortSignal,
  idle: number,
): AsyncGenerator<string> {
  const reader = session
    .promptStreaming(user, { signal: stop, responseConstraint: format.schema })
    .getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Stalled()), idle);
      });
      const { done, value } = await Promise.race([reader.read(), silence]);
      clearTimeout(timer);
      if (done) return;
      yield value;
    }
  } finally {
    clearTimeout(timer);
    await reader.cancel();
  }
}

class Stalled extends Error {}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function problemOf(error: unknown): Extract<DraftEvent, { kind: 'problem' }> {
  if (error instanceof Stalled) return { kind: 'problem', code: 'stalled', retryable: true };
  if (isTooLong(error)) return { kind: 'problem', code: 'too-long', retryable: false };
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotSupportedError') return { kind: 'problem', code: 'built-in-language', retryable: false };
  return {
    kind: 'problem',
    code: 'nonsense',
    retryable: true,
    detail: error instanceof Error ? error.message.slice(0, 400) : undefined,
  };
}
