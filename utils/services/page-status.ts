/** What the panel says about the tab beside it: what the background noted of the page, and whether its site is on. */
import type { AmendsDb } from '@/utils/db/db';
import type { PageStatus } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/settings/store';
import type { TabPages } from './tab-pages';

/** Candidates that must have been seen before an unreadable page is called one. */
const ENOUGH_TO_JUDGE = 3;

/**
 * Reads only: the panel asks it by itself and does not wait for a sleeping background.
 * @returns `none` for a tab that shows none of the sites
 */
export async function readPageStatus(
  db: AmendsDb,
  pages: Pick<TabPages, 'read'>,
  tabId: number,
): Promise<PageStatus> {
  const page = await pages.read(tabId);
  if (!page) return { state: 'none', keys: [] };
  const { sites } = await readSettings(db);
  const unreadable =
    page.health !== undefined && page.health.read === 0 && page.health.found >= ENOUGH_TO_JUDGE;
  return { ...page, state: sites[page.site].on ? (unreadable ? 'unreadable' : 'reading') : 'off' };
}
