/** A real browser with the built extension, and practice pages at the sites' addresses. */
import { existsSync } from 'node:fs';
import { TargetType, type Page } from 'puppeteer-core';
import type { Envelope } from '@/utils/messaging/client';
import type { MessageInput, MessageName, MessageOutput, Result } from '@/utils/messaging/protocol';
import type { BrowserKind } from '@/scripts/browsers/find-browser';
import { launchBrowser, type Launched } from '@/scripts/browsers/launch';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { inProject } from '@/scripts/practice/bundle';
import { servePractice } from '@/scripts/practice/serve-practice';

export type PracticeTab = {
  readonly page: Page;
  readonly tabId: number;
  /** Addresses outside the practice pages that were asked for. */
  readonly stopped: readonly string[];
};

export type World = {
  readonly launched: Launched;
  /** One of our own pages, to speak to the background from. */
  readonly desk: Page;
  open(url: string): Promise<PracticeTab>;
  /** Number of the tab in front. */
  frontTab(): Promise<number>;
  /** As one of our pages would: to the background. */
  ask<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Result<MessageOutput<N>>>;
  /** As the background would: to the content script of a tab. */
  order<N extends MessageName>(
    tab: PracticeTab,
    name: N,
    input: MessageInput<N>,
  ): Promise<Result<MessageOutput<N>>>;
  close(): Promise<void>;
};

export type WorldOptions = {
  /** More preferences, for Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Folder of the extension; the built one unless told. */
  readonly extension?: string;
  /** Page of the extension to speak from; the case desk unless told. */
  readonly deskPage?: string;
};

/** @throws when no such browser is installed or the extension is not built */
export async function openWorld(
  kind: BrowserKind,
  {
    prefs = {},
    extension = inProject(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
    deskPage = 'cases.html',
  }: WorldOptions = {},
): Promise<World> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build`);
  const launched = await launchBrowser({ kind, extension, prefs });
  const desk = await openExtensionPage(launched, deskPage).catch(async (error: unknown) => {
    await launched.close();
    throw error;
  });

  const tabIds = () =>
    desk.evaluate(async () => (await chrome.tabs.query({})).flatMap((tab) => tab.id ?? []));

  return {
    launched,
    desk,
    async open(url) {
      const before = new Set(await tabIds());
      const page = await launched.browser.newPage();
      const { stopped } = await servePractice(page);
      await page.goto(url);
      const tabId = (await tabIds()).find((id) => !before.has(id));
      if (tabId === undefined) throw new Error(`no new tab for ${url}`);
      return { page, tabId, stopped };
    },
    async frontTab() {
      const id = await desk.evaluate(async () => (await chrome.tabs.query({ active: true })).at(-1)?.id);
      if (id === undefined) throw new Error('no tab in front');
      return id;
    },
    ask: (name, input) =>
      desk.evaluate((message: Envelope) => chrome.runtime.sendMessage(message), { amends: name, input }),
    order: (tab, name, input) => orderTo(launched, desk, tab.tabId, { amends: name, input }),
    close: () => launched.close(),
  };
}

/** Only the background may give orders, so the message is sent from its own scope. */
async function orderTo<T>(launched: Launched, desk: Page, tabId: number, message: Envelope): Promise<T> {
  if (launched.kind === 'firefox') {
    return desk.evaluate(
      async (id, order) => {
        const background = await chrome.runtime.getBackgroundPage();
        return background.chrome.tabs.sendMessage(id, order, { frameId: 0 });
      },
      tabId,
      message,
    );
  }
  const target = await launched.browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('no background worker');
  return worker.evaluate((id, order) => chrome.tabs.sendMessage(id, order, { frameId: 0 }), tabId, message);
}
