/** A browser with a full case log in it, whose toolbar button opens the popup or an empty page. */
import { setTimeout as sleep } from 'node:timers/promises';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { benchExtension, EMPTY_PAGE } from '@/scripts/bench/bench-extension';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { launchBrowser } from '@/scripts/browsers/launch';
import { buildPractice } from '@/scripts/practice/build-practice';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { servePractice } from '@/scripts/practice/serve-practice';
import { makeEvents } from '@/scripts/seed/make-events';
import { seedDatabase } from '@/scripts/seed/seed-database';
import { practiceSettings } from '@/tests/e2e/kit/settings';
import { defaultSettings } from '@/utils/settings/defaults';
import type { PopupTimes } from './probe';

export { EMPTY_PAGE };
export const POPUP = 'popup.html';
const SETTLE_MS = 4000;

export type Scene = {
  readonly cases: number;
  /** A feed of the practice pages is in front, and read; else a blank page. */
  readonly onSite: boolean;
};

export type Stage = {
  /** Opens the popup as the toolbar button does, waits until it can be used, presses a real key, closes it. */
  open(file: string): Promise<PopupTimes>;
  /** Stops the background, as the browser does after half a minute without work. */
  sendToSleep(): Promise<void>;
  close(): Promise<void>;
};

/** @throws when the extension does not start */
export async function openStage({ cases, onSite }: Scene): Promise<Stage> {
  const launched = await launchBrowser({ kind: 'chromium', extension: await benchExtension() });
  const { browser } = launched;
  const control = await openExtensionPage(launched, EMPTY_PAGE);
  await seed(await openExtensionPage(launched, POPUP), cases);
  const front = await browser.newPage();
  if (onSite) {
    await buildPractice();
    await servePractice(front);
    await front.goto(PRACTICE_STARTS.x);
    await sleep(SETTLE_MS);
  }
  return {
    open: (file) => openPopup(browser, control, file),
    async sendToSleep() {
      const target = browser.targets().find((each) => each.type() === TargetType.SERVICE_WORKER);
      await (await target?.worker())?.close();
    },
    close: () => launched.close(),
  };
}

async function seed(page: Page, cases: number): Promise<void> {
  await page.waitForSelector('.panel-main');
  const settings = { ...defaultSettings(), ...practiceSettings() };
  await seedDatabase(page, makeEvents(cases, Date.now()), {
    ...settings,
    general: { ...settings.general, welcomed: true },
  });
  await page.close();
}

async function openPopup(browser: Browser, control: Page, file: string): Promise<PopupTimes> {
  await control.evaluate((popup) => chrome.action.setPopup({ popup }), file);
  const isNew = new Set(browser.targets());
  const opening = browser.waitForTarget((target) => !isNew.has(target) && target.url().endsWith(`/${file}`));
  await control.evaluate(() => chrome.action.openPopup());
  const page = await (await opening).asPage();
  await page.waitForFunction(() => window.popupTimes !== undefined);
  const found = await page.evaluate(() => window.popupTimes);
  if (!found) throw new Error(`${file} was never ready`);
  await page.close();
  return found;
}
