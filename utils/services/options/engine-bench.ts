/** Testing the model on the options page: with a made-up complaint, in the click that asks for its host. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Engine, EngineProblem, ReplyRequest, Usage } from '@/utils/core/reply/draft';

export type EngineTest =
  | { readonly kind: 'none' }
  /** The model itself may have to be fetched first: 0 to 1. */
  | { readonly kind: 'running'; readonly download?: number }
  | {
      readonly kind: 'ok';
      readonly model: string;
      readonly seconds: number;
      readonly reply: string;
      readonly usage?: Usage;
    }
  | { readonly kind: 'problem'; readonly code: EngineProblem; readonly detail?: string };

export type EngineBench = {
  readonly test: ReadonlySignal<EngineTest>;
  /**
   * @param allowed the browser's answer to the request for the host; the request itself is made in the click
   * @param load saves what was typed and loads the engine
   */
  readonly run: (
    allowed: Promise<boolean>,
    load: () => Promise<Engine>,
    request: ReplyRequest,
  ) => Promise<void>;
  readonly stop: () => void;
  /** Forgets the last outcome: it was of other settings. */
  readonly clear: () => void;
};

/** @param now milliseconds, any origin */
export function createEngineBench(now: () => number): EngineBench {
  const test = signal<EngineTest>({ kind: 'none' });
  let running: AbortController | undefined;

  async function ask(engine: Engine, request: ReplyRequest, abort: AbortController): Promise<EngineTest> {
    const started = now();
    const replies = new Map<string, string>();
    let model = engine.id;
    let usage: Usage | undefined;
    for await (const event of engine.draft(request, { signal: abort.signal })) {
      if (event.kind === 'problem') return event;
      if (event.kind === 'done') break;
      if (event.kind === 'usage') usage = event.usage;
      if (event.kind === 'download') test.value = { kind: 'running', download: event.done };
      if (event.kind !== 'draft') continue;
      replies.set(event.draft.id, event.draft.text);
      model = event.draft.engine;
    }
    if (abort.signal.aborted) return { kind: 'none' };
    const [reply = ''] = replies.values();
    return reply === ''
      ? { kind: 'problem', code: 'empty' }
      : { kind: 'ok', model, seconds: (now() - started) / 1000, reply, usage };
  }

  return {
    test,
    async run(allowed, load, request) {
      running?.abort();
      const abort = (running = new AbortController());
      test.value = { kind: 'running' };
      try {
        const outcome: EngineTest = (await allowed)
          ? await ask(await load(), request, abort)
          : { kind: 'problem', code: 'no-permission' };
        // A later test has taken the place of this one.
        if (running === abort) test.value = outcome;
      } finally {
        if (running === abort && test.peek().kind === 'running') test.value = { kind: 'none' };
      }
    },
    stop() {
      running?.abort();
      running = undefined;
      test.value = { kind: 'none' };
    },
    clear() {
      if (test.peek().kind !== 'running') test.value = { kind: 'none' };
    },
  };
}
