/** Brings one of the full pages into a scene's state. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '@/scripts/browsers/launch';
import type { PageScene } from './page-scene';
import { seedDatabase } from './seed';
import { tell } from '@/utils/core/testing/tell-case';

const SIZES = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 320, height: 720 },
  // 1280 by 900 at 200% zoom.
  zoomed: { width: 640, height: 450 },
} as const;

/** @returns the page, drawn and at rest */
export async function setPageStage({ browser, extensionUrl }: Launched, scene: PageScene): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`${scene.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${scene.name}: ${message.text()}`);
  });
  await page.setViewport({ ...SIZES[scene.size ?? 'wide'], deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scene.dark ? 'dark' : 'light' }]);
  const address = extensionUrl(scene.page);
  await page.goto(address);
  await page.waitForSelector('h1');
  const told = scene.stories(Date.now()).map((story) => tell(story, Date.now()));
  await page.evaluate(seedDatabase, {
    cases: told.map(({ row }) => row),
    events: told.flatMap(({ events }, index) =>
      events.map((event) => ({ ...event, seq: event.seq + index * 20 })),
    ),
    meta: [
      { name: 'settings', value: scene.settings },
      { name: 'servers', value: scene.servers ?? {} },
    ],
  });
  if (scene.models) await page.evaluateOnNewDocument(playModelServer, scene.models);
  if (scene.silent) await page.evaluateOnNewDocument(silenceBackground);
  if (scene.noDatabase) await page.evaluateOnNewDocument(takeDatabaseAway);
  if (scene.rightToLeft) await page.evaluateOnNewDocument(turnRightToLeft);
  await page.goto(address);
  await page.reload();
  await page.waitForSelector(scene.ready);
  await scene.act?.(page);
  // Saving, live queries and effects of the last action settle well within this.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return page;
}

/** Runs in the page, before its own scripts. */
function turnRightToLeft(): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.dir = 'rtl';
  });
}

/** Runs in the page, before its own scripts. */
function playModelServer(models: readonly string[]): void {
  chrome.permissions.request = () => Promise.resolve(true);
  window.fetch = () => Promise.resolve(Response.json({ data: models.map((id) => ({ id })) }));
}

/** Runs in the page, before its own scripts. */
function silenceBackground(): void {
  for (const name of ['chrome', 'browser']) {
    const api: unknown = Reflect.get(globalThis, name);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser's own object, in the page
    const { runtime } = (api ?? { runtime: {} }) as { runtime: { sendMessage: unknown } };
    runtime.sendMessage = () => Promise.reject(new Error('no receiver'));
  }
}

/** Runs in the page, before its own scripts. */
function takeDatabaseAway(): void {
  indexedDB.open = () => {
    throw new DOMException('not allowed', 'SecurityError');
  };
}
