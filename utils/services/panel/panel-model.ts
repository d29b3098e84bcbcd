/** The panel's state: what it lists, which case is open, what the tab beside it shows. Popup and side panel share it. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';
import { liveSignal } from '@/utils/db/live-signal';
import { casesOf, countOpen, openCases } from '@/utils/db/queries';
import { readSettings } from '@/utils/settings/store';
import type { ErrorCode, PageStatus } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { createCaseDesk, type CaseDesk, type CaseDeskDeps } from './case-desk';
import type { FollowedTab } from './follow-tab';
import type { Place } from './panel-memory';
import { followedQuery } from './followed-query';
import { searchCases } from './search-cases';

export type ListId = 'page' | 'open';

export type PanelModelDeps = Omit<CaseDeskDeps, 'settings' | 'tabId' | 'onNotSaved'> & {
  readonly tab: FollowedTab;
};

export type PanelModel = {
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
  readonly desk: ReadonlySignal<CaseDesk | undefined>;
  /** The case that was open last, to give the focus back to. */
  readonly lastCase: ReadonlySignal<PostKey | undefined>;
  readonly problem: ReadonlySignal<ErrorCode | undefined>;
  chooseList(list: ListId): void;
  search(query: string): void;
  openCase(caseId: PostKey): void;
  closeCase(): void;
  clearProblem(): void;
  refresh(): Promise<void>;
  stop(): void;
};

export function createPanelModel(deps: PanelModelDeps): PanelModel {
  const { db, memory, tab } = deps;
  const settings = liveSignal(() => readSettings(db));
  const open = liveSignal(() => openCases(db));
  const openCount = liveSignal(() => countOpen(db));
  const keys = computed(() => JSON.stringify(tab.status.value?.keys ?? []));
  const onPage = followedQuery(keys, () => casesOf(db, tab.status.value?.keys ?? []));
  const query = signal('');
  const words = computed(() => query.value.trim());
  const found = followedQuery(words, async (text) => (text === '' ? undefined : searchCases(db, text)));

  const place = signal<Place | undefined>(undefined);
  const desk = signal<CaseDesk | undefined>(undefined);
  const lastCase = signal<PostKey | undefined>(undefined);
  const ownProblem = signal<ErrorCode | undefined>(undefined);
  const fail = (code: ErrorCode) => () => {
    ownProblem.value = code;
  };
  const remember = (patch: Place) => {
    place.value = { ...place.value, ...patch };
    void memory.savePlace(place.value).catch(fail('not-saved'));
  };

  function show(caseId: PostKey | undefined): void {
    if (desk.value?.caseId === caseId) return;
    desk.value?.close();
    if (caseId) lastCase.value = caseId;
    desk.value = caseId
      ? createCaseDesk(caseId, {
          ...deps,
          settings: settings.value,
          tabId: tab.tabId,
          onNotSaved: fail('not-saved'),
        })
      : undefined;
  }

  const goBack = async () => {
    const before = await memory.readPlace();
    place.value = before;
    show(before.caseId);
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

  return {
    settings: settings.value,
    status: tab.status,
    list: computed(() => place.value?.list ?? (tab.status.value?.state === 'none' ? 'open' : 'page')),
    onPage: onPage.value,
    open: open.value,
    openCount: openCount.value,
    query,
    found: found.value,
    desk,
    lastCase,
    problem: computed(() => (databaseFails.value ? 'no-storage' : (ownProblem.value ?? tab.problem.value))),
    chooseList(list) {
      query.value = '';
      remember({ list });
    },
    search(text) {
      query.value = text;
    },
    openCase(caseId) {
      show(caseId);
      remember({ caseId });
    },
    closeCase() {
      show(undefined);
      remember({ caseId: undefined });
    },
    clearProblem() {
      ownProblem.value = undefined;
    },
    refresh: () => tab.refresh(),
    stop() {
      stopFollowing();
      desk.value?.close();
      for (const watched of [settings, open, openCount, onPage, found]) watched.stop();
    },
  };
}
