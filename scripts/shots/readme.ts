/** The pictures of the README, taken of the built extension on the practice pages. Run after a build: `npm run shots:readme`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { buildPractice } from '@/scripts/practice/build-practice';
import { inProject } from '@/scripts/practice/bundle';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { firstUse } from '@/scripts/start/first-use';
import { answerCase, openPopup } from '@/scripts/start/panel';
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
const { page } = await world.open(PRACTICE_STARTS.x);
await page.setViewport({ width: 700, height: 640 });
await sleep(SETTLE_MS);
await page.bringToFront();
const popup = await openPopup(world);
await answerCase(popup, `x:${xId(2)}`);
await sleep(500);
const [site, panel] = await Promise.all([
  page.screenshot({ encoding: 'base64' }),
  popup.screenshot({ encoding: 'base64' }),
]);
await popup.close();
writeFileSync(`${OUT}/reply.png`, await beside(site, panel));
await world.desk.bringToFront();
await world.desk.setViewport({ width: 1200, height: 620 });
await sleep(500);
await world.desk.screenshot({ path: `${OUT}/cases.png` });
await world.close();

/** The page, and the popup beside it: over it, as the browser shows it, it would hide the reply box. */
async function beside(left: string, right: string): Promise<Uint8Array> {
  const sheet = await world.launched.browser.newPage();
  await sheet.setViewport({ width: 1140, height: 640 });
  await sheet.setContent(
    `<style>body{margin:0;background:#eef1f1}img{position:absolute;top:0;left:0}img+img{top:24px;left:716px;border-radius:8px;box-shadow:0 8px 32px #0005}</style><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
