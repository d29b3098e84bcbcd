/** Reads the extension's case log through one of its pages. */
import type { Page } from 'puppeteer-core';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Settings } from '@/utils/settings/schema';
import { defaultSettings } from '@/utils/settings/defaults';

export type Log = { readonly cases: readonly Case[]; readonly events: readonly CaseEvent[] };

/**
 * @param page a page of the extension that has opened the database
 * @returns the rows, and the events in their order
 */
export async function readLog(page: Page): Promise<Log> {
  const events = await readStore<CaseEvent>(page, 'events');
  return { cases: await readStore<Case>(page, 'cases'), events: events.toSorted((a, b) => a.seq - b.seq) };
}

/** @returns the settings as they stand */
export async function readSettingsRow(page: Page): Promise<Settings> {
  const rows = await readStore<{ name: string; value: unknown }>(page, 'meta');
  const row = rows.find((each): each is { name: 'settings'; value: Settings } => each.name === 'settings');
  return row?.value ?? defaultSettings();
}

/** As text: Firefox's protocol loses objects that occur twice in one answer. */
async function readStore<T>(page: Page, store: string): Promise<T[]> {
  const json = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('amends');
        open.addEventListener('error', () => reject(open.error ?? new Error('open failed')));
        open.addEventListener('success', () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('error', () => reject(all.error ?? new Error('read failed')));
          all.addEventListener('success', () => {
            open.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
    store,
  );
  return JSON.parse(json);
}
