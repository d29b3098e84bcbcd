/** The case desk's state: which cases are shown in which order, what is ticked, which one is open. */
import { computed, signal } from '@preact/signals';
import { filterRows, NO_FILTER, type DeskFilter } from '@/utils/core/desk/filter';
import { NOTHING_SELECTED, selectedAmong, type Selection } from '@/utils/core/desk/selection';
import { MOST_URGENT, sortRows, type DeskSort } from '@/utils/core/desk/sort';
import { todayOf } from '@/utils/core/desk/today';
import { isPostKey, type PostKey } from '@/utils/core/post';
import { allCases, casesById } from '@/utils/db/case-pages';
import type { AmendsDb } from '@/utils/db/db';
import { liveDeskRows } from '@/utils/db/desk-rows';
import { liveSignal } from '@/utils/db/live-signal';
import type { send as sendMessage } from '@/utils/messaging/client';
import type { CaseAct, ErrorCode } from '@/utils/messaging/protocol';
import { exportCases } from '@/utils/services/export-cases';
import { readCaseFile } from '@/utils/services/panel/case-file';
import { followedQuery } from '@/utils/services/panel/followed-query';
import { saveFile } from '@/utils/services/save-file';
import { readSettings } from '@/utils/settings/store';
import { caseAddress, caseIdOf } from './case-address';
import { createDeskExport } from './desk-export';

export type DeskModelDeps = {
  readonly db: AmendsDb;
  readonly send: typeof sendMessage;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** How the last action on a case went. */
export type DeskOutcome =
  | { readonly kind: 'done'; readonly act: CaseAct }
  | { readonly kind: 'deleted'; readonly count: number }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** Ages and deadlines on screen are at most this old. */
const TICK_MS = 30_000;
const DEFAULT_SLA_MINUTES = 60;

export type DeskModel = ReturnType<typeof createDeskModel>;

export function createDeskModel({ db, send, now }: DeskModelDeps) {
  const log = liveDeskRows(db);
  const settings = liveSignal(() => readSettings(db));
  const filter = signal<DeskFilter>(NO_FILTER);
  const sort = signal<DeskSort>(MOST_URGENT);
  const selection = signal<Selection>(NOTHING_SELECTED);
  const openId = signal('');
  const outcome = signal<DeskOutcome | undefined>(undefined);
  const clock = signal(now());
  const ticking = setInterval(() => (clock.value = now()), TICK_MS);

  const filtered = computed(() => filterRows(log.rows.value, filter.value));
  const shown = computed(() => sortRows(filtered.value.rows, sort.value));
  const order = computed(() => shown.value.map((row) => row.id));
  const slaMinutes = computed(() => settings.value.value?.general.slaMinutes ?? DEFAULT_SLA_MINUTES);
  const file = followedQuery(openId, async (id) => (isPostKey(id) ? readCaseFile(db, id) : undefined));

  /** Opens a case, or closes the open one (empty id). The address follows, so that a reload opens the same. */
  function open(id: PostKey | ''): void {
    outcome.value = undefined;
    openId.value = id;
    history.replaceState(null, '', id === '' ? location.pathname : caseAddress(id));
  }

  return {
    rows: log.rows,
    state: log.state,
    filter,
    counts: computed(() => filtered.value.counts),
    sort,
    shown,
    order,
    selection,
    /** The ticked cases among those shown, in their order. */
    selected: computed(() => selectedAmong(selection.value, order.value)),
    openId,
    file: file.value,
    outcome,
    clock,
    slaMinutes,
    rules: computed(() => settings.value.value?.rules ?? []),
    today: computed(() => todayOf(log.rows.value, slaMinutes.value, clock.value, startOfDay(clock.value))),
    export: createDeskExport({
      pagesOf: (choice) => (choice === 'all' ? allCases(db) : casesById(db, choice)),
      write: exportCases,
      saveFile,
      now,
    }),
    open,
    choose(next: DeskFilter): void {
      filter.value = next;
    },
    arrange(next: DeskSort): void {
      sort.value = next;
    },
    select(next: Selection): void {
      selection.value = next;
    },
    /** @param hash fragment of the page's address: the id of a case to open */
    openAddress(hash: string): void {
      const id = caseIdOf(hash);
      if (id !== undefined && id !== openId.peek()) open(id);
    },
    /** @returns whether it was done */
    async act(caseId: PostKey, act: CaseAct): Promise<boolean> {
      const answer = await send('case.act', { caseId, act });
      outcome.value = answer.ok ? { kind: 'done', act } : { kind: 'failed', code: answer.code };
      return answer.ok;
    },
    async remove(ids: readonly PostKey[]): Promise<void> {
      const answer = await send('cases.delete', { caseIds: [...ids] });
      outcome.value = answer.ok
        ? { kind: 'deleted', count: ids.length }
        : { kind: 'failed', code: answer.code };
      if (answer.ok) selection.value = NOTHING_SELECTED;
    },
    stop(): void {
      clearInterval(ticking);
      for (const watched of [log, settings, file]) watched.stop();
    },
  };
}

/** @returns the last midnight where the agent is, epoch milliseconds */
function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
