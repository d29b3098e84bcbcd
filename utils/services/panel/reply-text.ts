/** The reply being written: which draft, its text with the agent's edits, and what the lint says. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import { replyLength } from '@/utils/core/limits';
import { problemKey, unanswered, type Reasons } from '@/utils/core/lint/insert-block';
import type { Problem } from '@/utils/core/lint/problem';
import type { Draft } from '@/utils/core/reply/draft';
import { OWN } from '@/utils/core/reply/own';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { Settings } from '@/utils/settings/schema';
import type { CaseFile } from './case-file';
import { lintInput, replyLang } from './reply-request';
import type { WorkStore } from './work-store';
import type { Writer } from './writer';

export type ReplyTextDeps = {
  readonly store: WorkStore;
  readonly file: ReadonlySignal<CaseFile | undefined>;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  readonly writer: ReadonlySignal<Pick<Writer, 'lintReply'> | undefined>;
};

export type ReplyText = {
  /** Id of the chosen draft, or `own`. */
  readonly chosen: ReadonlySignal<string>;
  /** The chosen draft; `undefined` for the agent's own words. */
  readonly draft: ReadonlySignal<Draft | undefined>;
  readonly text: ReadonlySignal<string>;
  readonly lang: ReadonlySignal<string>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly reasons: ReadonlySignal<Reasons>;
  /** What the reply may go out in spite of, once there is a reason. */
  readonly unanswered: ReadonlySignal<readonly Problem[]>;
  /** Most characters, as the site counts them: the voice's cap or the site's. */
  readonly limit: ReadonlySignal<number>;
  lengthOf(text: string): number;
  /** A draft's text as it stands, edited or not. */
  textOf(draft: Draft): string;
  choose(id: string): void;
  edit(text: string): void;
  /** Takes the edits of the chosen draft back. */
  revert(): void;
  /** Goes on in spite of all that is unanswered now, for this reason. */
  answerFor(reason: string): void;
};

export function createReplyText(deps: ReplyTextDeps): ReplyText {
  const { store, file, settings, drafts } = deps;
  const row = computed<Case | undefined>(() => (file.value?.kind === 'found' ? file.value.row : undefined));
  const chosen = computed(() => {
    const wanted = store.work.value?.chosen;
    if (wanted === OWN || drafts.value.some(({ id }) => id === wanted)) return wanted ?? OWN;
    // An edited draft that is no longer made lives on as the agent's own words.
    if (wanted !== undefined && store.work.value?.texts[wanted]) return OWN;
    return drafts.value[0]?.id ?? OWN;
  });
  const draft = computed(() => drafts.value.find(({ id }) => id === chosen.value));
  const text = computed(() => {
    const work = store.work.value;
    const orphan = work?.chosen === undefined ? undefined : work.texts[work.chosen];
    return work?.texts[chosen.value] ?? draft.value?.text ?? orphan ?? '';
  });
  const lang = computed(() => {
    const turned = store.work.value?.rewrites[chosen.value]?.findLast((step) => step.lang !== undefined);
    if (turned?.lang !== undefined) return turned.lang;
    if (draft.value) return draft.value.lang;
    return row.value && settings.value ? replyLang(row.value, settings.value) : '';
  });
  const problems = computed<readonly Problem[]>(() => {
    const found = file.value;
    if (found?.kind !== 'found' || !settings.value || text.value.trim() === '') return [];
    const input = lintInput(text.value, lang.value, found.row, found.events, settings.value);
    // The view says once and larger that a case is held.
    return (deps.writer.value?.lintReply(input) ?? []).filter(({ code }) => code !== 'held');
  });
  const texts = () => store.work.value?.texts ?? {};
  const reasons = computed<Reasons>(() => store.work.value?.reasons ?? {});
  const open = computed(() => unanswered(problems.value, reasons.value));

  return {
    chosen,
    draft,
    text,
    lang,
    problems,
    reasons,
    unanswered: open,
    limit: computed(() =>
      row.value && settings.value ? lengthCaps(settings.value.voice, row.value.site).cap : 0,
    ),
    lengthOf: (words) => (row.value ? replyLength(words, row.value.site) : words.length),
    textOf: ({ id, text: words }) => store.work.value?.texts[id] ?? words,
    choose: (id) => store.change({ chosen: id }),
    edit: (words) => store.change({ chosen: chosen.value, texts: { ...texts(), [chosen.value]: words } }),
    revert() {
      const { [chosen.value]: _edited, ...rest } = texts();
      const { [chosen.value]: _steps, ...rewrites } = store.work.value?.rewrites ?? {};
      store.change({ texts: rest, rewrites });
    },
    answerFor(reason) {
      const given = open.value.map((problem) => [problemKey(problem), reason] as const);
      store.change({ reasons: { ...reasons.value, ...Object.fromEntries(given) } });
    },
  };
}
