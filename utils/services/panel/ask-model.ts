/** Asking a model for drafts: only on the agent's click, one request at a time, always stoppable. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Draft, Engine, EngineProblem, ReplyRequest } from '@/utils/core/reply/draft';
import type { Settings } from '@/utils/settings/schema';

export type ModelState =
  | { readonly kind: 'idle' | 'asking' }
  | {
      readonly kind: 'problem';
      readonly code: EngineProblem;
      readonly retryable: boolean;
      readonly detail?: string;
    };

export type AskModelDeps = {
  readonly settings: () => Settings | undefined;
  readonly request: () => ReplyRequest | undefined;
  /** Asks the browser for the model's host; must run in the click itself. */
  readonly allowHost: (settings: Settings) => Promise<boolean>;
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  /** A new draft or its longer text; `partial` until the model has finished. */
  readonly onDraft: (draft: Draft) => void;
  /** The drafts as they ended: finished, stopped or cut off. */
  readonly onEnd: (drafts: readonly Draft[]) => void;
  /** The engine itself could not be loaded or broke: a fault of ours, not of the model. */
  readonly onFault: (fault: unknown) => void;
};

export type AskModel = {
  readonly state: ReadonlySignal<ModelState>;
  ask(): Promise<void>;
  stop(): void;
};

export function createAskModel(deps: AskModelDeps): AskModel {
  const state = signal<ModelState>({ kind: 'idle' });
  let running: AbortController | undefined;

  /** @returns what was written; each draft `partial` unless the model came to its end. */
  async function collect(engine: Engine, request: ReplyRequest, abort: AbortController): Promise<Draft[]> {
    const drafts = new Map<string, Draft>();
    for await (const event of engine.draft(request, { signal: abort.signal })) {
      if (event.kind === 'done') return [...drafts.values()];
      if (event.kind === 'problem') {
        state.value = event;
        break;
      }
      drafts.set(event.draft.id, event.draft);
      deps.onDraft(unfinished(event.draft));
    }
    return [...drafts.values()].map(unfinished);
  }

  return {
    state,
    stop: () => running?.abort(),
    async ask() {
      const settings = deps.settings();
      const request = deps.request();
      if (running || !settings || !request) return;
      const abort = (running = new AbortController());
      state.value = { kind: 'asking' };
      try {
        const allowed = await Promise.race([deps.allowHost(settings), stopped(abort.signal)]);
        if (abort.signal.aborted) return;
        if (!allowed) {
          state.value = { kind: 'problem', code: 'no-permission', retryable: true };
          return;
        }
        const drafts = await collect(await deps.loadEngine(settings), request, abort);
        for (const draft of drafts) deps.onDraft(draft);
        if (drafts.length > 0) deps.onEnd(drafts);
      } catch (fault) {
        deps.onFault(fault);
      } finally {
        running = undefined;
        if (state.value.kind === 'asking') state.value = { kind: 'idle' };
      }
    },
  };
}

function unfinished(draft: Draft): Draft {
  return { ...draft, partial: true };
}

/** The browser's question may stand unanswered: the agent can stop all the same. */
function stopped(stop: AbortSignal): Promise<false> {
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(false), { once: true }));
}
