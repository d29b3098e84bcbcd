/** Asking a model, for drafts or for one draft rewritten: only on the agent's click, one request at a time, always stoppable. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Draft, Engine, EngineProblem, ReplyRequest, Usage } from '@/utils/core/reply/draft';
import type { Rewrite } from '@/utils/core/reply/rewrite';
import type { Settings } from '@/utils/settings/schema';

export type ModelTask =
  | { readonly kind: 'drafts' }
  /** @property id the draft to change, or `own` */
  | { readonly kind: 'rewrite'; readonly id: string; readonly rewrite: Rewrite };

export type ModelState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'asking';
      readonly task: ModelTask;
      /** The model itself is being fetched: 0 to 1. */
      readonly download?: number;
    }
  /** Nothing has been sent: the agent has not said yet that text may go to this server. */
  | { readonly kind: 'consent'; readonly task: ModelTask }
  | {
      readonly kind: 'problem';
      readonly task: ModelTask;
      readonly code: EngineProblem;
      readonly retryable: boolean;
      readonly detail?: string;
    };

export type AskModelDeps = {
  readonly settings: () => Settings | undefined;
  readonly request: () => ReplyRequest | undefined;
  /** Whether the agent lets text go where these settings lead. */
  readonly mayGo: (settings: Settings) => boolean;
  /** Writes down that it may. */
  readonly letGo: (settings: Settings) => void;
  /** Asks the browser for the model's host; must run in the click itself. */
  readonly allowHost: (settings: Settings) => Promise<boolean>;
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  /** A new draft or its longer text; `partial` until the model has finished. */
  readonly onDraft: (draft: Draft) => void;
  /** The drafts as they ended: finished, stopped or cut off. */
  readonly onEnd: (drafts: readonly Draft[]) => void;
  /** A whole rewritten draft; half of one is thrown away, the text it was to replace is still there. */
  readonly onRewritten: (id: string, rewrite: Rewrite, draft: Draft) => void;
  /** The engine itself could not be loaded or broke: a fault of ours, not of the model. */
  readonly onFault: (fault: unknown) => void;
};

export type AskModel = {
  readonly state: ReadonlySignal<ModelState>;
  /** What the last request took, where the server counts. */
  readonly usage: ReadonlySignal<Usage | undefined>;
  ask(task?: ModelTask): Promise<void>;
  /** The agent has read what would be sent and lets it go. */
  agree(): Promise<void>;
  /** Not now: forgets the question and the last problem. */
  dismiss(): void;
  stop(): void;
};

const DRAFTS: ModelTask = { kind: 'drafts' };

export function createAskModel(deps: AskModelDeps): AskModel {
  const state = signal<ModelState>({ kind: 'idle' });
  const usage = signal<Usage | undefined>(undefined);
  let running: AbortController | undefined;

  /** @returns what was written; each draft `partial` unless the model came to its end. */
  async function collect(
    engine: Engine,
    request: ReplyRequest,
    task: ModelTask,
    abort: AbortController,
  ): Promise<Draft[]> {
    const drafts = new Map<string, Draft>();
    const rewrite = task.kind === 'rewrite' ? task.rewrite : undefined;
    for await (const event of engine.draft(request, { signal: abort.signal, rewrite })) {
      if (event.kind === 'done') return [...drafts.values()];
      if (event.kind === 'problem') {
        state.value = { ...event, task };
        break;
      }
      if (event.kind === 'usage') usage.value = event.usage;
      else if (event.kind === 'download') state.value = { kind: 'asking', task, download: event.done };
      else {
        drafts.set(event.draft.id, event.draft);
        if (task.kind === 'drafts') deps.onDraft(unfinished(event.draft));
      }
    }
    return [...drafts.values()].map(unfinished);
  }

  function deliver(task: ModelTask, drafts: readonly Draft[]): void {
    if (task.kind === 'rewrite') {
      const [draft] = drafts;
      if (draft && !draft.partial) deps.onRewritten(task.id, task.rewrite, draft);
      return;
    }
    for (const draft of drafts) deps.onDraft(draft);
    if (drafts.length > 0) deps.onEnd(drafts);
  }

  async function run(task: ModelTask, settings: Settings, request: ReplyRequest): Promise<void> {
    const abort = (running = new AbortController());
    state.value = { kind: 'asking', task };
    usage.value = undefined;
    try {
      const allowed = await Promise.race([deps.allowHost(settings), stopped(abort.signal)]);
      if (abort.signal.aborted) return;
      if (!allowed) {
        state.value = { kind: 'problem', task, code: 'no-permission', retryable: true };
        return;
      }
      deliver(task, await collect(await deps.loadEngine(settings), request, task, abort));
    } catch (fault) {
      deps.onFault(fault);
    } finally {
      running = undefined;
      if (state.value.kind === 'asking') state.value = { kind: 'idle' };
    }
  }

  async function ask(task: ModelTask, hasAgreed: boolean): Promise<void> {
    const settings = deps.settings();
    const request = deps.request();
    if (running || !settings || !request) return;
    if (!hasAgreed && !deps.mayGo(settings)) {
      state.value = { kind: 'consent', task };
      return;
    }
    const going = run(task, settings, request);
    if (hasAgreed) deps.letGo(settings);
    await going;
  }

  return {
    state,
    usage,
    ask: (task = DRAFTS) => ask(task, false),
    async agree() {
      const asked = state.value;
      if (asked.kind === 'consent') await ask(asked.task, true);
    },
    dismiss() {
      if (!running) state.value = { kind: 'idle' };
    },
    stop: () => running?.abort(),
  };
}

function unfinished(draft: Draft): Draft {
  return { ...draft, partial: true };
}

/** The browser's question may stand unanswered: the agent can stop all the same. */
function stopped(stop: AbortSignal): Promise<false> {
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(false), { once: true }));
}
