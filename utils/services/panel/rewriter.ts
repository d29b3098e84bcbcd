/** Changing the chosen draft at the agent's wish: by the model when one is set up, else by rule where a rule can; always undoable. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { LintInput } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { customerLanguage, REWRITES, type Rewrite, type RewriteKind } from '@/utils/core/reply/rewrite';
import type { ModelTask } from './ask-model';
import { MAX_REWRITES, type RewriteStep } from './panel-memory';
import type { ReplyText } from './reply-text';
import type { WorkStore } from './work-store';
import type { Writer } from './writer';

/** Why a change is not to be had; words as `rewrite_hint_<why>`. */
export type NoRewrite =
  'empty' | 'clean' | 'no-model' | 'same-language' | 'language-unknown' | 'nothing-by-rule';

export type RewriteChoice = {
  readonly kind: RewriteKind;
  readonly by: 'model' | 'rule';
  readonly hint?: NoRewrite;
};

export type RewriterDeps = {
  readonly store: WorkStore;
  readonly reply: ReplyText;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** A model is set up. */
  readonly hasModel: () => boolean;
  readonly request: () => ReplyRequest | undefined;
  /** What the lint reads besides text and language. */
  readonly lint: () => Omit<LintInput, 'text' | 'lang'> | undefined;
  readonly writer: ReadonlySignal<Pick<Writer, 'rewriteByHand'> | undefined>;
  readonly askModel: (task: ModelTask) => void;
};

export type Rewriter = {
  readonly choices: ReadonlySignal<readonly RewriteChoice[]>;
  /** The last change, while the text is still as it left it. */
  readonly last: ReadonlySignal<RewriteStep | undefined>;
  /** What came of the last wish when nothing did. */
  readonly nothing: ReadonlySignal<RewriteKind | undefined>;
  rewrite(kind: RewriteKind): void;
  /** The model's answer to a wish. */
  take(id: string, rewrite: Rewrite, draft: Draft): void;
  undo(): void;
  /** The task a wish would give the model: to show what it would send. */
  taskOf(kind: RewriteKind): ModelTask;
};

export function createRewriter(deps: RewriterDeps): Rewriter {
  const { store, reply } = deps;
  const nothing = signal<RewriteKind | undefined>(undefined);
  const steps = (id: string): readonly RewriteStep[] => store.work.value?.rewrites[id] ?? [];
  const last = computed(() => {
    const step = steps(reply.chosen.value).at(-1);
    return step?.after === reply.text.value ? step : undefined;
  });

  const hintOf = (kind: RewriteKind): NoRewrite | undefined => {
    if (reply.text.value.trim() === '') return 'empty';
    if (kind === 'mend' && reply.problems.value.length === 0) return 'clean';
    if (kind === 'language') {
      const request = deps.request();
      const wanted = request && customerLanguage(request);
      if (wanted === undefined) return 'language-unknown';
      if (wanted === reply.lang.value && reply.problems.value.every(({ code }) => code !== 'wrong-language'))
        return 'same-language';
    }
    if (deps.hasModel()) return undefined;
    if (kind === 'language') return 'no-model';
    if (kind === 'warmer' && !playbookDraft()) return 'no-model';
    if (kind === 'mend' && reply.problems.value.every(({ fix }) => fix === undefined)) return 'no-model';
    return undefined;
  };

  const choices = computed(() =>
    REWRITES.map((kind): RewriteChoice => {
      // What a rule mends whole needs no model.
      const isMechanical = kind === 'mend' && reply.problems.value.every(({ fix }) => fix !== undefined);
      return { kind, by: deps.hasModel() && !isMechanical ? 'model' : 'rule', hint: hintOf(kind) };
    }),
  );

  /** The chosen draft, while it is still word for word the playbook's. */
  const playbookDraft = (): Draft | undefined => {
    const draft = reply.draft.value;
    return draft?.source === 'playbook' && draft.text === reply.text.value ? draft : undefined;
  };

  const wish = (kind: RewriteKind): Rewrite => ({
    kind,
    text: reply.text.value,
    lang: reply.lang.value,
    problems: kind === 'mend' ? reply.problems.value.map(({ code }) => code) : [],
  });

  function replace(id: string, step: RewriteStep): void {
    const work = store.work.value;
    if (!work) return;
    store.change({
      texts: { ...work.texts, [id]: step.after },
      rewrites: { ...work.rewrites, [id]: [...steps(id), step].slice(-MAX_REWRITES) },
    });
  }

  function byRule(kind: RewriteKind): void {
    const request = deps.request();
    const lint = deps.lint();
    if (!request || !lint || !deps.writer.value) return;
    const { text, lang } = wish(kind);
    const input = {
      rewrite: { kind, text },
      lint: { ...lint, lang },
      request,
      playbookDraft: playbookDraft(),
    };
    const after = deps.writer.value.rewriteByHand(input);
    if (after === undefined) nothing.value = kind;
    else replace(reply.chosen.value, { kind, before: text, after });
  }

  return {
    choices,
    last,
    nothing,
    rewrite(kind) {
      nothing.value = undefined;
      const choice = choices.value.find((one) => one.kind === kind);
      if (!choice || choice.hint) return;
      if (choice.by === 'rule') byRule(kind);
      else deps.askModel({ kind: 'rewrite', id: reply.chosen.value, rewrite: wish(kind) });
    },
    take(id, { kind }, draft) {
      const before =
        store.work.value?.texts[id] ?? deps.drafts.value.find((one) => one.id === id)?.text ?? '';
      if (draft.text !== '')
        replace(id, { kind, before, after: draft.text, model: draft.engine, lang: draft.lang });
    },
    undo() {
      nothing.value = undefined;
      const id = reply.chosen.value;
      const work = store.work.value;
      const step = last.value;
      if (!work || !step) return;
      store.change({
        texts: { ...work.texts, [id]: step.before },
        rewrites: { ...work.rewrites, [id]: steps(id).slice(0, -1) },
      });
    },
    taskOf: (kind) => ({ kind: 'rewrite', id: reply.chosen.value, rewrite: wish(kind) }),
  };
}
