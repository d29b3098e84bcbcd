/** Which sites are on, told to the pages that show them. */
import type { SiteId } from '@/utils/core/post';
import type { AmendsDb } from '@/utils/db/db';
import type { sendToTab } from '@/utils/messaging/client';
import { readSettings } from '@/utils/settings/store';
import type { TabPages } from './tab-pages';

export type SiteSwitchesDeps = {
  readonly db: AmendsDb;
  readonly pages: TabPages;
  readonly sendToTab: typeof sendToTab;
};
export type SiteSwitches = ReturnType<typeof createSiteSwitches>;

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
  };
}
