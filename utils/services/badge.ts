/** The number on the toolbar button: open cases on the page in front. */
import type { Browser } from 'wxt/browser';
import type { PostKey } from '@/utils/core/post';
import type { AmendsDb } from '@/utils/db/db';
import { casesOf } from '@/utils/db/queries';
import type { TabPages } from './tab-pages';

/** @returns how many of these posts are open cases. */
export async function openCount(db: AmendsDb, keys: readonly PostKey[]): Promise<number> {
  return (await casesOf(db, keys)).filter((row) => row.open === 1).length;
}

export type Badge = ReturnType<typeof createBadge>;

/** @param action `browser.action` */
export function createBadge(
  action: Pick<typeof Browser.action, 'setBadgeText'>,
  db: AmendsDb,
  pages: TabPages,
) {
  const show = async (tabId: number, count: number): Promise<void> => {
    try {
      await action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    } catch {
      // The tab was closed meanwhile: there is nothing to show a number on.
      await pages.close(tabId);
    }
  };
  return {
    show,
    /** After a change that may concern any tab. */
    async showAll(): Promise<void> {
      for (const { tabId, page } of await pages.tabs()) await show(tabId, await openCount(db, page.keys));
    },
  };
}
