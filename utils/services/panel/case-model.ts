/** The model's part in one opened case: new drafts, rewritten ones, and what either would send. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { LintInput } from '@/utils/core/lint/problem';
import type { Draft, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import { mayGo, namedServer } from '@/utils/engines/chat-server';
import type { ServerChange } from '@/utils/engines/server-facts';
import type { Price } from '@/utils/core/reply/cost';
import type { Settings } from '@/utils/settings/schema';
import { createAskModel, type AskModel, type AskModelDeps, type ModelTask } from './ask-model';
import type { KnownServers } from './known-servers';
import { outgoingOf, type Outgoing } from './outgoing';
import type { ReplyText } from './reply-text';
import { createRewriter, type Rewriter } from './rewriter';
import type { WorkStore } from './work-store';
import type { Writer } from './writer';

export type CaseModelDeps = Pick<AskModelDeps, 'allowHost' | 'onDraft' | 'onEnd' | 'onFault'> & {
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** `undefined` while being read: nothing goes out before. */
  readonly known: ReadonlySignal<KnownServers | undefined>;
  readonly store: WorkStore;
  readonly reply: ReplyText;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  readonly request: () => ReplyRequest | undefined;
  readonly lint: () => Omit<LintInput, 'text' | 'lang'> | undefined;
  readonly writer: ReadonlySignal<Writer | undefined>;
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  readonly saveServer: (change: ServerChange) => void;
};

export type CaseModel = {
  readonly ask: AskModel;
  readonly rewriter: Rewriter;
  /** The price of the model that is set, where one is known. */
  readonly price: ReadonlySignal<Price | undefined>;
  /** What would be sent for this task if it were asked now; undefined while that is not known. */
  outgoing(task: ModelTask): Outgoing | undefined;
};

export function createCaseModel(deps: CaseModelDeps): CaseModel {
  const { settings, known, request } = deps;
  const serverOf = ({ engine }: Settings) =>
    engine.kind === 'openai-compatible' ? namedServer(engine, known.value?.servers ?? {}) : undefined;

  const ask = createAskModel({
    settings: () => settings.value,
    request,
    mayGo(now) {
      const named = serverOf(now);
      return !named?.ok || mayGo(named.endpoint, known.value?.servers ?? {});
    },
    letGo(now) {
      const named = serverOf(now);
      if (named?.ok) deps.saveServer({ origin: named.endpoint.origin, allowed: true });
    },
    allowHost: deps.allowHost,
    loadEngine: deps.loadEngine,
    onDraft: deps.onDraft,
    onEnd: deps.onEnd,
    onRewritten: (id, rewrite, draft) => rewriter.take(id, rewrite, draft),
    onFault: deps.onFault,
  });
  const rewriter = createRewriter({
    store: deps.store,
    reply: deps.reply,
    drafts: deps.drafts,
    hasModel: () => settings.value !== undefined && settings.value.engine.kind !== 'playbook',
    request,
    lint: deps.lint,
    writer: deps.writer,
    askModel: (task) => void ask.ask(task),
  });

  return {
    ask,
    rewriter,
    price: computed(() => {
      const engine = settings.value?.engine;
      return engine?.prices.find(({ model }) => model === engine.model);
    }),
    outgoing(task) {
      const asked = request();
      const { value: writer } = deps.writer;
      if (!asked || !writer || !known.value || !settings.value) return undefined;
      const prompt = writer.buildPrompt(asked, task.kind === 'rewrite' ? task.rewrite : undefined);
      return outgoingOf(settings.value, known.value, prompt);
    },
  };
}
