/** Fills the extension's own database from one of its pages: for benchmarks and screenshots only. */
import type { Page } from 'puppeteer-core';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { reduceCase } from '@/utils/core/cases/reduce';
import type { Settings } from '@/utils/settings/schema';

const CHUNK = 1000;

/**
 * @param page any page of the extension that has opened the database already
 * @param events whole histories; rows are made from them
 */
export async function seedDatabase(
  page: Page,
  events: readonly CaseEvent[],
  settings?: Settings,
): Promise<void> {
  const byCase = new Map<string, CaseEvent[]>();
  for (const event of events) byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
  const rows = [...byCase.values()]
    .map((history) => reduceCase(history))
    .filter((row): row is Case => row !== undefined);
  const seq = Math.max(0, ...events.map((event) => event.seq));
  await putAll(page, 'meta', [
    { name: 'seq', value: seq },
    ...(settings ? [{ name: 'settings', value: settings }] : []),
  ]);
  for (let start = 0; start < events.length; start += CHUNK)
    await putAll(page, 'events', events.slice(start, start + CHUNK));
  for (let start = 0; start < rows.length; start += CHUNK)
    await putAll(page, 'cases', rows.slice(start, start + CHUNK));
}

function putAll(page: Page, store: string, rows: readonly unknown[]): Promise<void> {
  return page.evaluate(
    (name, values) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('amends');
        open.onerror = () => reject(open.error ?? new Error('open failed'));
        open.onsuccess = () => {
          const database = open.result;
          const work = database.transaction(name, 'readwrite');
          for (const value of values) work.objectStore(name).put(value);
          work.onerror = () => reject(work.error ?? new Error('write failed'));
          work.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    store,
    rows,
  );
}
