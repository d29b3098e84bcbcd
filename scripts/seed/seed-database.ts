/** Fills the extension's own database from one of its pages: for benchmarks and screenshots only. */
import type { Page } from 'puppeteer-core';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { reduceCase } from '@/utils/core/cases/reduce';
import type { Settings } from '@/utils/settings/schema';

/** Rows of one message to the browser. */
const CHUNK = 4000;

/**
 * @param page any page of the extension; its database is waited for
 * @param events whole histories; rows are made from them
 */
export async function seedDatabase(
  page: Page,
  events: readonly CaseEvent[],
  settings?: Settings,
): Promise<void> {
  const byCase = new Map<string, CaseEvent[]>();
  for (const event of events) {
    const history = byCase.get(event.caseId);
    if (history) history.push(event);
    else byCase.set(event.caseId, [event]);
  }
  const rows = [...byCase.values()]
    .map((history) => reduceCase(history))
    .filter((row): row is Case => row !== undefined);
  await putAll(page, 'meta', [
    { name: 'seq', value: events.reduce((last, { seq }) => Math.max(last, seq), 0) },
    ...(settings ? [{ name: 'settings', value: settings }] : []),
  ]);
  await putAll(page, 'events', events);
  await putAll(page, 'cases', rows);
}

async function putAll(page: Page, store: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    // As one string: an object would be taken apart value by value on the way.
    await page.evaluate(put, store, JSON.stringify(rows.slice(start, start + CHUNK)));
  }
}

/** Runs in the page. */
async function put(store: string, rows: string): Promise<void> {
  let database: IDBDatabase | undefined;
  // Asked for too early it would be made here, empty, and never get its stores: then it is not made, and asked for again.
  // No function in here has a name: what runs this script would add a helper to it that the page does not know.
  for (let tries = 0; !database && tries < 200; tries += 1) {
    database = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const open = indexedDB.open('amends');
      let early = false;
      open.addEventListener('upgradeneeded', () => {
        early = true;
        open.transaction?.abort();
      });
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () =>
        early ? resolve(undefined) : reject(open.error ?? new Error('no database')),
      );
    });
    if (!database) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!database) throw new Error('Amends has not made its database');
  const work = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  const values: unknown = JSON.parse(rows);
  if (Array.isArray(values)) for (const value of values) work.objectStore(store).put(value);
  await new Promise((resolve, reject) => {
    work.addEventListener('complete', resolve);
    work.addEventListener('error', () => reject(work.error ?? new Error('not written')));
  });
  database.close();
}
