/** The pictures of the README, taken of the built extension on the practice pages. Run after a build: `npm run shots:readme`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { buildPractice } from '@/scripts/practice/build-practice';
import { inProject } from '@/scripts/practice/bundle';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { firstUse } from '@/scripts/start/first-use';
import { openWorld } from '@/tests/e2e/kit/world';
import { xId } from '@/tests/practice/kit/time';

const OUT = inProject('docs/images');
const SETTLE_MS = 3000;

mkdirSync(OUT, { recursive: true });
await buildPractice();
const world = await openWorld('chromium');
const options = await openExtensionPage(world.launched, 'options.html');
await firstUse(options, { name: 'Larkspur Audio', handle: 'larkspuraudio' });
await options.close();
for (const url of [PRACTICE_STARTS.facebook, PRACTICE_STARTS.linkedin]) {
  const { page } = await world.open(url);
  await sleep(SETTLE_MS);
  await page.close();
}
const { page, tabId } = await world.open(PRACTICE_STARTS.x);
await page.setViewport({ width: 700, height: 640 });
await sleep(SETTLE_MS);
// The side panel in a tab of its own, told which tab it stands beside: headless, a popup is too low for three drafts.
const sidePanel = await openExtensionPage(world.launched, 'sidepanel.html');
await sidePanel.setViewport({ width: 400, height: 624 });
await sidePanel.evaluate((id) => {
  chrome.tabs.query = () => Promise.resolve([{ id }]);
}, tabId);
await page.bringToFront();
await sidePanel.bringToFront();
await sidePanel.waitForSelector(`[data-case="x:${xId(2)}"]`);
await sidePanel.click(`[data-case="x:${xId(2)}"]`);
await sidePanel.waitForSelector('.actions button.primary:not(:disabled)');
await sleep(500);
const panel = await sidePanel.screenshot({ encoding: 'base64' });
await page.bringToFront();
await sidePanel.$eval('.actions button.primary', (button) => button.click());
await sleep(SETTLE_MS);
const site = await page.screenshot({ encoding: 'base64' });
await sidePanel.close();
writeFileSync(`${OUT}/reply.png`, await beside(site, panel));
await world.desk.bringToFront();
await world.desk.setViewport({ width: 1200, height: 620 });
await sleep(500);
await world.desk.screenshot({ path: `${OUT}/cases.png` });
await world.close();

/** The page as the click left it, and the panel beside it as it was before. */
async function beside(left: string, right: string): Promise<Uint8Array> {
  const sheet = await world.launched.browser.newPage();
  await sheet.setViewport({ width: 1140, height: 640 });
  await sheet.setContent(
    `<style>body{margin:0;background:#eef1f1}img{position:absolute;top:0;left:0}img+img{top:8px;left:716px;border-radius:8px;box-shadow:0 8px 32px #0005}</style><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
