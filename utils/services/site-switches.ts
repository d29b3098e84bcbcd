/** Which sites are on, told to the pages that show them. */
import type { SiteId } from '@/utils/core/post';
import type { AmendsDb } from '@/utils/db/db';
import type { sendToTab } from '@/utils/messaging/client';
import type { PageStatus } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/settings/store';
import type { TabPages } from './tab-pages';

export type SiteSwitchesDeps = {
  readonly db: AmendsDb;
  readonly pages: TabPages;
  readonly sendToTab: typeof sendToTab;
};
export type SiteSwitches = ReturnType<typeof createSiteSwitches>;

/** Candidates that must have been seen before an unreadable page is called one. */
const ENOUGH_TO_JUDGE = 3;

export function createSiteSwitches({ db, pages, sendToTab }: SiteSwitchesDeps) {
  const stateOf = async (site: SiteId) => (await readSettings(db)).sites[site];
  return {
    stateOf,

    /**
     * Tells every open page of the sites how its switch stands now. A page that does not answer is gone.
     * @param again posts are judged anew: pages that are read report theirs once more
     */
    async announce(again = false): Promise<void> {
      const { sites } = await readSettings(db);
      await Promise.all(
        (await pages.tabs()).map(({ tabId, page }) =>
          sendToTab(tabId, 'site.configure', { ...sites[page.site], again }),
        ),
      );
    },

    /** @returns what the panel says about the tab beside it. */
    async pageStatus(tabId: number): Promise<PageStatus> {
      const page = await pages.read(tabId);
      if (!page) return { state: 'none', keys: [] };
      const { on } = await stateOf(page.site);
      const unreadable =
        page.health !== undefined && page.health.read === 0 && page.health.found >= ENOUGH_TO_JUDGE;
      return { ...page, state: on ? (unreadable ? 'unreadable' : 'reading') : 'off' };
    },
  };
}
