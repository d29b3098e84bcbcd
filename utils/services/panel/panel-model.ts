/** The panel's state: what it lists, which case is open, what the tab beside it shows. Popup and side panel share it. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { Intent } from '@/utils/core/detect/finding';
import type { PostKey } from '@/utils/core/post';
import { liveSignal } from '@/utils/db/live-signal';
import { casesOf, countOpen } from '@/utils/db/queries';
import { readUses } from '@/utils/db/reply-uses';
import { readSettings } from '@/utils/settings/store';
import type { CaseAct, ErrorCode, PageStatus } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { createOpenedCase, type OpenedCase, type OpenedCaseDeps } from './opened-case';
import type { FollowedTab } from './follow-tab';
import { createDeskReplies } from './desk-replies';
import { readKnownServers } from './known-servers';
import { followOpenCases } from './open-list';
import type { Place } from './panel-memory';
import { followedQuery } from './followed-query';
import { searchCases } from './search-cases';

export type ListId = 'page' | 'open';

/** A case that was just closed from the panel, so that it can be taken back. */
export type Done = { readonly row: Case; readonly act: CaseAct };

export type PanelModelDeps = Omit<
  OpenedCaseDeps,
  'settings' | 'known' | 'desk' | 'uses' | 'tabId' | 'onProblem'
> & {
  readonly tab: FollowedTab;
};

export type PanelModel = {
  /** Where the agent was is known: before, nothing should be drawn that would jump. */
  readonly ready: ReadonlySignal<boolean>;
  /** `undefined` until read. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly status: ReadonlySignal<PageStatus | undefined>;
  readonly list: ReadonlySignal<ListId>;
  /** Cases of each list, worst first; `undefined` until read. */
  readonly onPage: ReadonlySignal<readonly Case[] | undefined>;
  readonly open: ReadonlySignal<readonly Case[] | undefined>;
  readonly openCount: ReadonlySignal<number | undefined>;
  readonly query: ReadonlySignal<string>;
  /** Cases with the words searched for; `undefined` while nothing is searched. */
  readonly found: ReadonlySignal<readonly Case[] | undefined>;
  readonly opened: ReadonlySignal<OpenedCase | undefined>;
  /** The case that was open last, to give the focus back to. */
  readonly lastCase: ReadonlySignal<PostKey | undefined>;
  readonly problem: ReadonlySignal<ErrorCode | undefined>;
  readonly done: ReadonlySignal<Done | undefined>;
  /** The most urgent case of the list that nobody has answered yet, besides the open one. */
  readonly next: ReadonlySignal<Case | undefined>;
  chooseList(list: ListId): void;
  search(query: string): void;
  openCase(caseId: PostKey): void;
  closeCase(): void;
  clearProblem(): void;
  /** Does the last thing to the open case and goes back to the list. */
  finish(act: CaseAct): Promise<void>;
  undoDone(): Promise<void>;
  /** Says what a post really is; when the brand keeps no cases of that kind, the case is dismissed. */
  relabel(intent: Intent): Promise<void>;
  refresh(): Promise<void>;
  stop(): void;
};

const isAnswered = ({ open, status }: Case): boolean => open === 0 || status === 'inserted';

export function createPanelModel(deps: PanelModelDeps): PanelModel {
  const { db, memory, tab } = deps;
  const settings = liveSignal(() => readSettings(db));
  const known = liveSignal(() => readKnownServers(db));
  const uses = liveSignal(() => readUses(db));
  const desk = createDeskReplies(db);
  const open = followOpenCases(db);
  const keys = computed(() => JSON.stringify(tab.status.value?.keys ?? []));
  const onPage = followedQuery(keys, () => casesOf(db, tab.status.peek()?.keys ?? []));
  const query = signal('');
  const words = computed(() => query.value.trim());
  const found = followedQuery(words, async (text) => (text === '' ? undefined : searchCases(db, text)));

  const place = signal<Place | undefined>(undefined);
  const list = computed<ListId>(() => place.value?.list ?? (showsPage(tab) ? 'page' : 'open'));
  // The count walks the index of every open case; of a long log that takes longer than the list, which comes first.
  const isListRead = computed(() =>
    list.value === 'page'
      ? tab.status.value !== undefined && onPage.value.value !== undefined
      : open.isWhole.value,
  );
  const openCount = followedQuery(isListRead, async (isRead) => (isRead ? countOpen(db) : undefined));
  const opened = signal<OpenedCase | undefined>(undefined);
  const lastCase = signal<PostKey | undefined>(undefined);
  const ownProblem = signal<ErrorCode | undefined>(undefined);
  const fail = (code: ErrorCode) => () => {
    ownProblem.value = code;
  };
  const remember = (patch: Place) => {
    place.value = { ...place.value, ...patch };
    void memory.savePlace(place.value).catch(fail('not-saved'));
  };

  const done = signal<Done | undefined>(undefined);

  function show(caseId: PostKey | undefined): void {
    if (opened.value?.caseId === caseId) return;
    opened.value?.close();
    if (caseId) lastCase.value = caseId;
    opened.value = caseId
      ? createOpenedCase(caseId, {
          ...deps,
          settings: settings.value,
          known: known.value,
          desk,
          uses: () => uses.value.value ?? {},
          tabId: tab.tabId,
          onProblem: (code) => fail(code)(),
        })
      : undefined;
  }

  const closeCase = () => {
    show(undefined);
    remember({ caseId: undefined });
  };

  /** @param told what the agent did, where closing the case only follows from it */
  async function finish(act: CaseAct, told = act): Promise<void> {
    const file = opened.value?.file.value;
    if (file?.kind !== 'found' || !(await opened.value?.actions.act(act))) return;
    await memory.dropWork(file.row.id);
    closeCase();
    done.value = { row: file.row, act: told };
  }

  const goBack = async () => {
    const before = await memory.readPlace();
    // A case whose reply is in its box is done with here: the list comes next.
    const row = before.caseId && (await db.cases.get(before.caseId));
    const caseId = row && !isAnswered(row) ? before.caseId : undefined;
    place.value = { ...before, caseId };
    show(caseId);
  };
  void goBack().catch(fail('internal'));

  // A click on a marker in the page opens its case here, once.
  const stopFollowing = effect(() => {
    const selected = tab.status.value?.selected;
    if (!place.value || !selected || selected === place.value.followed) return;
    untracked(() => {
      show(selected);
      remember({ followed: selected, caseId: selected });
    });
  });

  const databaseFails = computed(() =>
    [settings, open, openCount, onPage, found].some(({ error }) => error.value !== undefined),
  );

  const next = computed(() => {
    const rows = list.value === 'page' ? onPage.value.value : open.value.value;
    const shown = opened.value?.file.value;
    const here = shown?.kind === 'found' ? shown.row.id : undefined;
    return rows?.find(({ id, status }) => id !== here && (status === 'new' || status === 'suggested'));
  });

  return {
    ready: computed(() => place.value !== undefined),
    settings: settings.value,
    status: tab.status,
    list,
    next,
    onPage: onPage.value,
    open: open.value,
    openCount: openCount.value,
    query,
    found: found.value,
    opened,
    lastCase,
    done,
    problem: computed(() => (databaseFails.value ? 'no-storage' : (ownProblem.value ?? tab.problem.value))),
    chooseList(id) {
      query.value = '';
      remember({ list: id });
    },
    search(text) {
      query.value = text;
    },
    openCase(caseId) {
      done.value = undefined;
      show(caseId);
      remember({ caseId });
    },
    closeCase,
    finish: (act) => finish(act),
    async relabel(intent) {
      const kept: readonly string[] = settings.value.value?.general.alsoCases ?? [];
      const told = { type: 'relabelled', intent } as const;
      if (!(await opened.value?.actions.act(told))) return;
      if (intent !== 'complaint' && !kept.includes(intent))
        await finish({ type: 'dismissed', reason: intent }, told);
    },
    async undoDone() {
      const last = done.value;
      if (!last) return;
      const steps: CaseAct[] = [{ type: 'reopened' }];
      if (last.act.type === 'relabelled') steps.push({ type: 'unlabelled' });
      for (const act of steps) {
        const answer = await deps.send('case.act', { caseId: last.row.id, act });
        if (!answer.ok) {
          ownProblem.value = answer.code;
          return;
        }
      }
      done.value = undefined;
    },
    clearProblem() {
      ownProblem.value = undefined;
    },
    refresh: () => tab.refresh(),
    stop() {
      stopFollowing();
      opened.value?.close();
      for (const watched of [settings, known, uses, open, openCount, onPage, found]) watched.stop();
    },
  };
}

/** Whether the tab beside the panel is worth a list of its own; until that is known, it is. */
function showsPage({ status, problem }: FollowedTab): boolean {
  return status.value ? status.value.state !== 'none' : problem.value === undefined;
}
