import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCaseStore } from '@/utils/db/case-store';
import { openDb } from '@/utils/db/open';
import { sendToTab } from '@/utils/messaging/client';
import { classifySender } from '@/utils/messaging/sender';
import { createServer } from '@/utils/messaging/server';
import { createBadge } from '@/utils/services/badge';
import { createCorrections } from '@/utils/services/corrections';
import { createDetectLanguage } from '@/utils/services/detect-language';
import { createDetectorLoader } from '@/utils/services/load-detector';
import { createQuiet } from '@/utils/services/quiet';
import { createReplies } from '@/utils/services/replies';
import { loadLook } from '@/utils/services/second-look/load-look';
import { createSecondLook } from '@/utils/services/second-look/second-look';
import { createSiteSwitches } from '@/utils/services/site-switches';
import { createTabPages } from '@/utils/services/tab-pages';
import { createTriage } from '@/utils/services/triage';
import { createHandlers } from './handlers';

export default defineBackground({
  type: 'module',
  main() {
    const db = openDb();
    const now = () => Date.now();
    const store = createCaseStore({ db, now, newId: () => crypto.randomUUID() });
    const pages = createTabPages(browser.storage.session);
    const quiet = createQuiet({ now, quietMs: 250, atMostMs: 3000 });
    const corrections = createCorrections({ db, now });
    const triage = createTriage({
      db,
      store,
      loadDetector: createDetectorLoader(),
      feedback: () => corrections.feedback(),
      detectLanguage: createDetectLanguage(browser.i18n),
      secondLook: createSecondLook({
        load: loadLook,
        report: (error) => console.error(error),
        breathe: () => quiet.wait(),
        idleMs: 60_000,
      }),
      now,
    });
    const handlers = createHandlers({
      db,
      store,
      triage,
      corrections,
      pages,
      replies: createReplies({ db, store, triage, sendToTab, now }),
      switches: createSiteSwitches({ db, pages, sendToTab }),
      badge: createBadge(browser.action, db, pages),
    });
    const answer = createServer(handlers, (error) => console.error(error));
    const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

    // The polyfill takes a promise as the answer; the type knows only the callback form.
    // oxlint-disable-next-line typescript/no-misused-promises
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      quiet.stir();
      return answer(message, classifySender(sender, own));
    });
    browser.tabs.onRemoved.addListener((tabId) => void pages.close(tabId));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.runtime.openOptionsPage();
    });
  },
});
