/**
 * What is on screen in each tab: which flagged posts, how well the page could
 * be read. Kept in `storage.session`, which outlives the worker and not the browser.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { PostKey, SiteId } from '@/utils/core/post';
import { postKeySchema, siteIdSchema } from '@/utils/core/post-schema';
import { siteHealthSchema, type SiteHealth } from '@/utils/messaging/protocol';

const tabPageSchema = v.object({
  site: siteIdSchema,
  /** Flagged posts on screen, in the order they came. */
  keys: v.array(postKeySchema),
  health: v.optional(siteHealthSchema),
  selected: v.optional(postKeySchema),
  /** Posts on screen in a language the detector has no tables for, with that language. */
  unjudged: v.optional(v.array(v.tuple([postKeySchema, v.string()])), []),
});
export type TabPage = v.InferOutput<typeof tabPageSchema>;

/** Enough for any screen; a runaway page cannot fill the store. */
const MAX_KEYS = 500;

export type TabPages = ReturnType<typeof createTabPages>;

/** @param storage `browser.storage.session` */
export function createTabPages(storage: Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>) {
  // Read-change-write, one after the other: two batches of one page arrive together.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const nameOf = (tabId: number): string => `tab:${tabId}`;

  async function read(tabId: number): Promise<TabPage | undefined> {
    const stored = await storage.get(nameOf(tabId));
    const parsed = v.safeParse(tabPageSchema, stored[nameOf(tabId)]);
    return parsed.success ? parsed.output : undefined;
  }

  function change(tabId: number, site: SiteId, work: (page: TabPage) => TabPage): Promise<TabPage> {
    return inTurn(async () => {
      const next = work((await read(tabId)) ?? { site, keys: [], unjudged: [] });
      await storage.set({ [nameOf(tabId)]: next });
      return next;
    });
  }

  return {
    read,
    /** A page was loaded: whatever was known of the tab is over. */
    begin: (tabId: number, site: SiteId) => change(tabId, site, () => ({ site, keys: [], unjudged: [] })),
    add: (tabId: number, site: SiteId, keys: readonly PostKey[]) =>
      change(tabId, site, (page) => ({
        ...page,
        keys: [...new Set([...page.keys, ...keys])].slice(-MAX_KEYS),
      })),
    addUnjudged: (tabId: number, site: SiteId, posts: readonly (readonly [PostKey, string])[]) =>
      change(tabId, site, (page) => ({
        ...page,
        unjudged: [...new Map([...page.unjudged, ...posts])].slice(-MAX_KEYS),
      })),
    drop: (tabId: number, site: SiteId, keys: readonly PostKey[]) => {
      const gone = new Set(keys);
      return change(tabId, site, (page) => ({
        ...page,
        keys: page.keys.filter((key) => !gone.has(key)),
        unjudged: page.unjudged.filter(([key]) => !gone.has(key)),
      }));
    },
    report: (tabId: number, health: SiteHealth) =>
      change(tabId, health.site, (page) => ({ ...page, health })),
    select: (tabId: number, site: SiteId, selected: PostKey) =>
      change(tabId, site, (page) => ({ ...page, selected })),
    close: (tabId: number) => inTurn(() => storage.remove(nameOf(tabId))),
    /** @returns every tab known to show one of the sites. */
    async tabs(): Promise<{ tabId: number; page: TabPage }[]> {
      const all = await storage.get(null);
      return Object.entries(all).flatMap(([name, value]) => {
        const parsed = v.safeParse(tabPageSchema, value);
        return name.startsWith('tab:') && parsed.success
          ? [{ tabId: Number(name.slice(4)), page: parsed.output }]
          : [];
      });
    },
  };
}
