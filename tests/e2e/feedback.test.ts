/** The agent says in the panel what a post really is: the next one like it is judged so, on this page and on another. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { openPopup } from '@/scripts/start/panel';
import { readLog } from '@/scripts/start/read-database';
import { X_POSTS } from '@/tests/practice/content/x-posts';
import { xId } from '@/tests/practice/kit/time';
import { until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

const ROUND = X_POSTS.length;
const ASKED = X_POSTS.findIndex(({ text }) => text.includes('two phones at the same time'));
const CHARGED = X_POSTS.findIndex(({ text }) => text.includes('charged me twice'));
/** The same post in the first, second, third round of the feed, by another person each time. */
const keyOf = (index: number, round: number) => `x:${xId(10_000 + index + round * ROUND)}` as const;

let world: World;
let tab: PracticeTab;

beforeAll(async () => {
  world = await openWorld('chromium');
  await world.ask('settings.save', practiceSettings());
  tab = await world.open(`${PRACTICE_STARTS.x}?stream=${ROUND * 2}`);
});
afterAll(() => world.close());

const caseOf = async (key: string) => (await readLog(world.desk)).cases.find((row) => row.id === key);

async function press(popup: Page, name: string, role: string): Promise<void> {
  const button = await popup.waitForSelector(`aria/${name}[role="${role}"]`);
  await button?.click();
}

test('two posts that ask the same are cases', async () => {
  for (const round of [0, 1]) {
    const found = await until(
      async () => {
        await tab.page.evaluate(() => scrollBy(0, 900));
        return caseOf(keyOf(ASKED, round));
      },
      (row) => row !== undefined,
      30_000,
    );
    expect(found).toMatchObject({ intent: 'question' });
  }
}, 70_000);

test('one correction in the panel, and the other is judged again', async () => {
  await tab.page.bringToFront();
  const popup = await openPopup(world);
  // The list grows while it is being drawn: a click by place could land beside the card.
  const card = await popup.waitForSelector(`[data-case="${keyOf(ASKED, 0)}"]`);
  await card?.evaluate((button) => button instanceof HTMLElement && button.click());
  await popup.waitForSelector('.actions .menu:last-child button');
  await popup.click('.actions .menu:last-child button');
  await press(popup, words.panel_relabel_other.message, 'menuitem');
  await popup.click('.case-form input[value="idea"]');
  await popup.click('.case-form .primary');
  const next = await until(
    () => caseOf(keyOf(ASKED, 1)),
    (row) => row?.intent === 'idea',
  );
  expect(next).toMatchObject({ intent: 'idea', status: 'new' });
  expect(await caseOf(keyOf(ASKED, 0))).toMatchObject({ correctedIntent: 'idea' });
  await popup.close();
}, 40_000);

test('a third one, on another page, is no case: ideas are not kept', async () => {
  const { page } = await world.open(`${PRACTICE_STARTS.x}?stream=${ROUND * 3}`);
  const complaint = await until(
    async () => {
      await page.evaluate(() => scrollBy(0, 900));
      return caseOf(keyOf(CHARGED, 2));
    },
    (row) => row !== undefined,
    30_000,
  );
  expect(complaint).toMatchObject({ intent: 'complaint' });
  expect(await caseOf(keyOf(ASKED, 2))).toBeUndefined();
  await page.close();
}, 60_000);

test('taken back, all is as before', async () => {
  await world.ask('case.act', { caseId: keyOf(ASKED, 0), act: { type: 'unlabelled' } });
  const next = await until(
    () => caseOf(keyOf(ASKED, 1)),
    (row) => row?.intent === 'question',
  );
  expect(next).toMatchObject({ intent: 'question' });
});
