/** Starts the panel app in this document: the popup and the side panel are two frames of the same. */
import '@/components/panel/panel.css';
import '@/components/engine/engine.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '@/components/keep-focus';
import { PanelApp } from '@/components/panel/PanelApp';
import type { PanelShell } from '@/components/panel/panel-shell';
import { t } from '@/components/words';
import { openDb } from '@/utils/db/open';
import { parseEndpoint } from '@/utils/engines/endpoint';
import { originsVariableOf, providerOf } from '@/utils/engines/providers';
import { browserName } from '@/utils/platform';
import { send } from '@/utils/messaging/client';
import { followTab } from '@/utils/services/panel/follow-tab';
import { healthReport } from '@/utils/services/panel/health-report';
import { readPageStatus } from '@/utils/services/page-status';
import { createPanelMemory } from '@/utils/services/panel/panel-memory';
import { createPanelModel } from '@/utils/services/panel/panel-model';
import { inIdleTime } from '@/utils/services/in-idle-time';
import type { Writer } from '@/utils/services/panel/writer';
import { createTabPages } from '@/utils/services/tab-pages';
import type { Settings } from '@/utils/settings/schema';
import { siteOfUrl } from '@/utils/sites';

const copyText = (text: string) => navigator.clipboard.writeText(text);

const shell: PanelShell = {
  openOptions: () => void browser.runtime.openOptionsPage(),
  openDesk: () => void browser.tabs.create({ url: browser.runtime.getURL('/cases.html') }),
  copyText,
  report: (health) => healthReport(health, browser.runtime.getManifest().version, browserName()),
  linkOf: ({ post, site }) => (post.url && siteOfUrl(post.url)?.id === site ? post.url : undefined),
  letIn({ engine }) {
    const variable = originsVariableOf(engine);
    return variable === ''
      ? undefined
      : { variable, origin: new URL(browser.runtime.getURL('/popup.html')).origin };
  },
  modelName: ({ engine }) =>
    engine.kind === 'built-in' ? t('built_in_name') : `${engine.model}, ${providerOf(engine.provider).label}`,
};

/** The browser asks the agent at most once a host; where leave was given before, it asks nothing. */
async function allowHost({ engine }: Settings): Promise<boolean> {
  if (engine.kind === 'built-in') return true;
  const endpoint = parseEndpoint(engine.baseUrl);
  return endpoint.ok ? browser.permissions.request({ origins: [endpoint.permission] }) : true;
}

/** @param frame names the window for the style sheet */
export function startPanel(frame: 'popup' | 'sidepanel'): void {
  document.body.classList.add(`frame-${frame}`);
  document.documentElement.lang = browser.i18n.getMessage('words_locale');
  const db = openDb();
  const pages = createTabPages(browser.storage.session);
  const writer = signal<Writer | undefined>(undefined);
  const model = createPanelModel({
    db,
    send,
    memory: createPanelMemory(),
    tab: followTab((tabId) => readPageStatus(db, pages, tabId)),
    writer,
    allowHost,
    // The SDK is as large as the rest of the panel: it comes with the first click on "Ask the model".
    loadEngine: async (settings) =>
      (await import('@/utils/services/load-engine')).loadEngine(
        db,
        settings,
        (change) => void send('server.save', change),
      ),
    copyText,
  });
  keepFocus();
  const root = document.getElementById('app');
  if (root) render(<PanelApp model={model} shell={shell} />, root);
  const loadWriter = async () => {
    const loaded = await Promise.all([
      import('@/utils/services/panel/writer'),
      import('@/utils/services/panel/warm-up'),
    ]);
    const [{ writer: made }, { warmUps }] = loaded;
    writer.value = made;
    const settings = model.settings.value;
    if (settings) inIdleTime(warmUps(made, settings));
  };
  // Larger than the panel itself and of no use before a case is open. The first idle moment is too early: the
  // database has not answered yet, and the list would wait for what came in between.
  const isAnswered = computed(() => model.open.value !== undefined || model.opened.value !== undefined);
  effect(() => {
    if (isAnswered.value) requestIdleCallback(() => void loadWriter(), { timeout: 500 });
  });
}
