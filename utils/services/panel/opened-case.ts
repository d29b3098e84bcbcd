/**
 * One opened case: its drafts, the reply being written, and what is done with
 * it. The log is the background's; the panel keeps only what is not in it yet.
 */
import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';
import type { PostKey } from '@/utils/core/post';
import type { Draft, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import type { SavedUses } from '@/utils/core/reply/saved/search';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal } from '@/utils/db/live-signal';
import type { send as sendMessage } from '@/utils/messaging/client';
import type { ErrorCode } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { createCaseModel, type CaseModel } from './case-model';
import { readCaseFile, type CaseFile } from './case-file';
import { insertBlock, overridesOf, type InsertBlock } from '@/utils/core/lint/insert-block';
import type { DeskReplies } from './desk-replies';
import { modelDraftsOf, notYetLogged } from './logged-drafts';
import type { PanelMemory } from './panel-memory';
import { createPlaybookDrafts } from './playbook-drafts';
import { createLatelyGiven } from './lately-given';
import { createReplyActions, type Reply, type ReplyActions } from './reply-actions';
import type { KnownServers } from './known-servers';
import { lintInput, replyLang, replyRequest } from './reply-request';
import { OWN } from '@/utils/core/reply/own';
import { createReplyText, type ReplyText } from './reply-text';
import { createTeamReplies, type TeamReplies } from './team-replies';
import { createWorkStore } from './work-store';
import type { Writer } from './writer';

export type OpenedCaseDeps = {
  readonly db: AmendsDb;
  /** Replies of the past, found by likeness. */
  readonly desk: DeskReplies;
  /** How often each saved reply was used. */
  readonly uses: () => SavedUses;
  readonly send: typeof sendMessage;
  readonly memory: PanelMemory;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly tabId: ReadonlySignal<number | undefined>;
  /** `undefined` while it loads. */
  readonly writer: ReadonlySignal<Writer | undefined>;
  /** What is known of model servers. */
  readonly known: ReadonlySignal<KnownServers | undefined>;
  /** Loads the model engine; nothing of it is loaded before. */
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  readonly allowHost: (settings: Settings) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<void>;
  /** Something failed that is not the agent's next step: shown above the case. */
  readonly onProblem: (code: ErrorCode) => void;
};

export type OpenedCase = {
  readonly caseId: PostKey;
  /** `undefined` while being read. */
  readonly file: ReadonlySignal<CaseFile | undefined>;
  /** Set while the database cannot be read. */
  readonly error: ReadonlySignal<unknown>;
  /** Nothing is loading any more: no drafts means there are none. */
  readonly ready: ReadonlySignal<boolean>;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  readonly reply: ReplyText;
  /** Why Insert is not to be had now. */
  readonly blocked: ReadonlySignal<InsertBlock | undefined>;
  readonly actions: ReplyActions;
  readonly model: CaseModel;
  /** The team's own texts: saved, and of the past. */
  readonly team: TeamReplies;
  /** New playbook wording; an edited draft is kept as the agent's own words. */
  otherWords(): void;
  close(): void;
};

/** Opens a case. Close it when the view goes: it watches the database. */
export function createOpenedCase(caseId: PostKey, deps: OpenedCaseDeps): OpenedCase {
  const { send, settings } = deps;
  const live = liveSignal<CaseFile>(() => readCaseFile(deps.db, caseId));
  const file = live.value;
  const store = createWorkStore(caseId, deps.memory, () => deps.onProblem('not-saved'));
  const found = computed(() => (file.value?.kind === 'found' ? file.value : undefined));
  const lately = createLatelyGiven(
    deps.db,
    computed(() => found.value?.row),
    Date.now,
  );
  const avoid = computed(() => store.work.value?.avoid);
  const round = computed(() => store.work.value?.round ?? 0);
  const growing = computed(() => store.work.value?.model);

  const requestWith = (more: readonly string[]): ReplyRequest | undefined => {
    if (!found.value || !settings.value || !avoid.value || !lately.texts.value) return undefined;
    const { row, earlier } = found.value;
    return replyRequest({
      row,
      earlier,
      lately: lately.texts.value,
      settings: settings.value,
      avoid: [...more, ...avoid.value],
      round: round.value,
    });
  };
  const made = createPlaybookDrafts(() => requestWith([]), deps.writer);
  const playbook = computed(() => made.drafts.value ?? []);
  const team = createTeamReplies({
    row: computed(() => found.value?.row),
    request: () => requestWith([]),
    settings,
    uses: deps.uses,
    desk: deps.desk,
    store,
    writer: deps.writer,
    send,
    onFail: () => deps.onProblem('no-storage'),
  });
  const drafts = computed(() => {
    if (!found.value || !settings.value) return playbook.value;
    const { row, events } = found.value;
    const logged = modelDraftsOf(events, replyLang(row, settings.value));
    return [...playbook.value, ...team.drafts.value, ...lastVersions([...logged, ...(growing.value ?? [])])];
  });
  const reply = createReplyText({ store, file, settings, drafts, writer: deps.writer });
  const blocked = computed(() => {
    if (!found.value) return undefined;
    // Nothing goes out unchecked: without the lint there is no reply yet.
    const text = deps.writer.value ? reply.text.value : '';
    return insertBlock(found.value.row, text, reply.problems.value);
  });

  const outgoing = (): Reply | undefined => {
    if (!found.value || blocked.value || reply.unanswered.value.length > 0) return undefined;
    const overridden = overridesOf(reply.problems.value, reply.reasons.value);
    const draft = reply.draft.value;
    // What a model has written over is the model's, whoever wrote it first.
    const turned = store.work.value?.rewrites[reply.chosen.value]?.findLast(
      (step) => step.model !== undefined,
    );
    return {
      caseId: found.value.row.id,
      text: reply.text.value,
      draftText: turned?.after ?? draft?.text,
      source: turned ? 'model' : (draft?.source ?? OWN),
      engine: turned?.model ?? draft?.engine,
      overrides: [...new Set(overridden.map(({ code }) => code))],
      overridden,
      saved: team.usedIn(draft),
    };
  };
  const ownId = () => found.value?.row.id ?? caseId;
  const actions = createReplyActions({
    caseId: ownId,
    send,
    tabId: () => deps.tabId.value,
    reply: outgoing,
    copyText: deps.copyText,
  });

  /** A draft that was shown belongs in the log, once. */
  const log = (shown: readonly Draft[]) => {
    if (found.value?.row.open !== 1) return;
    const fresh = notYetLogged(shown, found.value.events);
    if (fresh.length > 0)
      void send('case.act', { caseId: ownId(), act: { type: 'suggested', drafts: fresh } });
  };
  const stopLogging = effect(() => {
    const shown = playbook.value.length > 0 ? [...playbook.value, ...team.drafts.value] : [];
    untracked(() => log(shown));
  });

  const modelRequest = () => requestWith(drafts.value.map((draft) => draft.text));
  const model = createCaseModel({
    settings,
    known: deps.known,
    store,
    reply,
    drafts,
    request: modelRequest,
    lint: () =>
      found.value && settings.value && lintInput('', '', found.value.row, found.value.events, settings.value),
    writer: deps.writer,
    allowHost: deps.allowHost,
    loadEngine: deps.loadEngine,
    saveServer: (change) => void send('server.save', change),
    onDraft: (draft) => store.change({ model: lastVersions([...(growing.value ?? []), draft]) }),
    onEnd: log,
    onFault: (fault) => {
      console.error(fault);
      deps.onProblem('internal');
    },
  });

  return {
    caseId,
    file,
    error: live.error,
    ready: computed(() => made.drafts.value !== undefined),
    drafts,
    reply,
    blocked,
    actions,
    model,
    team,
    otherWords() {
      const work = store.work.value;
      if (!work) return;
      const ids = new Set(playbook.value.map((draft) => draft.id));
      const edited = ids.has(reply.chosen.value) ? work.texts[reply.chosen.value] : undefined;
      const kept = Object.entries(work.texts).filter(([id]) => !ids.has(id));
      store.change({
        round: work.round + 1,
        avoid: [...playbook.value.map((draft) => draft.text), ...work.avoid],
        chosen: undefined,
        texts: Object.fromEntries(edited === undefined ? kept : [...kept, [OWN, edited]]),
      });
    },
    close() {
      model.ask.stop();
      stopLogging();
      team.stop();
      made.stop();
      lately.stop();
      live.stop();
    },
  };
}

/** @returns the drafts with each id once, in its newest version, in order of first appearance. */
function lastVersions(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
}
