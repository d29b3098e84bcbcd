/** Message name to service call. */
import { openCount, type Badge } from '@/utils/services/badge';
import type { CaseStore } from '@/utils/db/case-store';
import { saveSecret } from '@/utils/db/secrets';
import { saveServer } from '@/utils/db/servers';
import type { AmendsDb } from '@/utils/db/db';
import { Failure, type Handlers } from '@/utils/messaging/server';
import { openPanelFor } from '@/utils/platform';
import { siteOf } from '@/utils/core/post';
import type { Corrections } from '@/utils/services/corrections';
import type { createReplies } from '@/utils/services/replies';
import { readPageStatus } from '@/utils/services/page-status';
import type { SiteSwitches } from '@/utils/services/site-switches';
import type { TabPages } from '@/utils/services/tab-pages';
import type { Triage } from '@/utils/services/triage';
import { readSettings, saveSettings } from '@/utils/settings/store';

export type HandlerDeps = {
  readonly db: AmendsDb;
  readonly store: CaseStore;
  readonly triage: Triage;
  readonly corrections: Corrections;
  readonly replies: ReturnType<typeof createReplies>;
  readonly pages: TabPages;
  readonly switches: SiteSwitches;
  readonly badge: Badge;
};

export function createHandlers({
  db,
  store,
  triage,
  corrections,
  replies,
  pages,
  switches,
  badge,
}: HandlerDeps): Handlers {
  const refresh = async (tabId: number): Promise<void> =>
    badge.show(tabId, await openCount(db, (await pages.read(tabId))?.keys ?? []));
  /** After a lesson: the open cases, and the posts on screen. */
  const judgeAgain = async (): Promise<void> => {
    await triage.rejudge();
    await switches.announce(true);
  };
  return {
    'site.hello': async ({ site }, { tabId }) => {
      await pages.begin(tabId, site);
      await refresh(tabId);
      return switches.stateOf(site);
    },
    'posts.seen': async ({ site, page, posts }, { tabId }) => {
      const verdicts = await triage.seen(site, page, posts, {
        onVerdict: async ({ flagged, key }) => {
          if (flagged) await pages.add(tabId, site, [key]);
          await refresh(tabId);
        },
        onError: (error) => console.error(error),
      });
      const flagged = verdicts.filter((verdict) => verdict.flagged).map((verdict) => verdict.key);
      if (flagged.length > 0) await pages.add(tabId, site, flagged);
      const unjudged = verdicts.flatMap(({ key, unjudged: lang }) => (lang ? [[key, lang] as const] : []));
      if (unjudged.length > 0) await pages.addUnjudged(tabId, site, unjudged);
      await refresh(tabId);
      return verdicts;
    },
    'posts.gone': async ({ site, keys }, { tabId }) => {
      await pages.drop(tabId, site, keys);
      await refresh(tabId);
    },
    'site.health': async (health, { tabId }) => {
      await pages.report(tabId, health);
    },
    'marker.open': async ({ key }, { tabId }) => {
      // First: the browser's leave to open a panel does not outlive a wait.
      const opened = openPanelFor(tabId);
      await pages.select(tabId, siteOf(key), key);
      await opened;
    },
    'page.status': ({ tabId }) => readPageStatus(db, pages, tabId),
    'case.act': async ({ caseId, act }) => {
      const { general } = await readSettings(db);
      const row = await store.append(caseId, {
        ...act,
        agent: act.type === 'suggested' ? '' : general.agentName || general.initials,
      });
      if (!row) throw new Failure('not-found');
      if (act.type === 'relabelled') await corrections.learn(row, act.intent);
      if (act.type === 'unlabelled') await corrections.forget(row.id);
      if (act.type === 'relabelled' || act.type === 'unlabelled') await judgeAgain();
      await badge.showAll();
    },
    'reply.insert': (input) => replies.insert(input),
    'reply.copied': (input) => replies.copied(input),
    'settings.save': async (patch) => {
      await saveSettings(db, patch);
      if (patch.sites) await switches.announce();
    },
    'corrections.reset': async () => {
      await corrections.reset();
      await judgeAgain();
      await badge.showAll();
    },
    'secret.save': ({ origin, key }) => saveSecret(db, origin, key),
    'server.save': (change) => saveServer(db, change, Date.now()),
    'cases.delete': async ({ caseIds }) => {
      await store.remove(caseIds);
      await badge.showAll();
    },
  };
}
