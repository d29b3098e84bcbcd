/**
 * Every case of the log as lines of the desk's table, kept current: loaded page
 * by page by key, then only what the event log says has changed is read again.
 */
import { signal, type ReadonlySignal } from '@preact/signals';

import { deskRow, type DeskRow } from '@/utils/core/desk/desk-row';
import type { PostKey } from '@/utils/core/post';
import { allCases, casesById } from './case-pages';
import type { AmendsDb } from './db';
import { watchQuery } from './watch-query';

export type DeskRows = {
  readonly rows: ReadonlySignal<readonly DeskRow[]>;
  /** `loading` until every case was read once; `failed` while the database cannot be read. */
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly stop: () => void;
};

/** Cases; a multiple of the size of a page. */
const SHOW_EVERY = 2500;

type Mark = { readonly seq: number; readonly count: number };

export function liveDeskRows(db: AmendsDb): DeskRows {
  const rows = signal<readonly DeskRow[]>([]);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const known = new Map<PostKey, DeskRow>();
  const abort = new AbortController();
  let seen: number | undefined;
  let work: Promise<void> = Promise.resolve();

  const show = () => {
    rows.value = [...known.values()];
  };

  async function loadAll(): Promise<void> {
    known.clear();
    for await (const page of allCases(db)) {
      if (abort.signal.aborted) return;
      for (const row of page) known.set(row.id, deskRow(row));
      // The first page at once; after that seldom: each showing filters and sorts everything anew.
      if (known.size <= page.length || known.size % SHOW_EVERY === 0) show();
    }
    show();
  }

  async function loadChanged(since: number): Promise<void> {
    const events = await db.events.where('seq').above(since).toArray();
    const ids = [...new Set(events.map((event) => event.caseId))];
    for await (const page of casesById(db, ids)) for (const row of page) known.set(row.id, deskRow(row));
    if (ids.length > 0) show();
  }

  async function follow(mark: Mark): Promise<void> {
    if (abort.signal.aborted) return;
    const since = seen;
    // Before reading: what is written meanwhile has a higher number and brings its own mark.
    seen = mark.seq;
    if (since === undefined || mark.seq < since) await loadAll();
    else await loadChanged(since);
    // Deleted cases leave no event. A mark may be older than what was read, so the count is asked afresh.
    if ((await db.cases.count()) !== known.size) await loadAll();
    state.value = 'ready';
  }

  const subscription = watchQuery(() => readMark(db)).subscribe({
    next: (mark) => {
      work = work
        .then(() => follow(mark))
        .catch(() => {
          // Said on the page; the next change of the log tries again from the start.
          seen = undefined;
          state.value = 'failed';
        });
    },
    error: () => {
      state.value = 'failed';
    },
  });

  return {
    rows,
    state,
    stop: () => {
      abort.abort();
      subscription.unsubscribe();
    },
  };
}

async function readMark(db: AmendsDb): Promise<Mark> {
  const [last, count] = await Promise.all([db.events.orderBy('seq').last(), db.cases.count()]);
  return { seq: last?.seq ?? 0, count };
}
