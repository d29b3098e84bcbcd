/** Reads the extension's case log through one of its pages. */
import type { Page } from 'puppeteer-core';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Settings } from '@/utils/settings/schema';
import { defaultSettings } from '@/utils/settings/defaults';

export type Log = { readonly cases: readonly Case[]; readonly events: readonly CaseEvent[] };

/**
 * @param page a page of the extension that has opened the database
 * @returns rows and events of one moment, the events in their order
 */
export async function readLog(page: Page): Promise<Log> {
  const { cases, events } = await readStores<{ cases: Case[]; events: CaseEvent[] }>(page, [
    'cases',
    'events',
  ]);
  return { cases, events: events.toSorted((a, b) => a.seq - b.seq) };
}

/** @returns the settings as they stand */
export async function readSettingsRow(page: Page): Promise<Settings> {
  const { meta } = await readStores<{ meta: { name: string; value: unknown }[] }>(page, ['meta']);
  const row = meta.find((each): each is { name: 'settings'; value: Settings } => each.name === 'settings');
  return row?.value ?? defaultSettings();
}

/**
 * In one transaction, so that no case is read without its events while the background writes.
 * As text: Firefox's protocol loses objects that occur twice in one answer.
 */
async function readStores<T>(page: Page, stores: readonly (keyof T & string)[]): Promise<T> {
  const json = await page.evaluate(
    (names) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('amends');
        open.addEventListener('error', () => reject(open.error ?? new Error('open failed')));
        open.addEventListener('success', () => {
          const transaction = open.result.transaction(names);
          const reads = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
          transaction.addEventListener('error', () => reject(transaction.error ?? new Error('read failed')));
          transaction.addEventListener('complete', () => {
            open.result.close();
            resolve(JSON.stringify(Object.fromEntries(reads.map(([name, all]) => [name, all.result]))));
          });
        });
      }),
    [...stores],
  );
  return JSON.parse(json);
}
