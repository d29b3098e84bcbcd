/** The team's own words: a voice learnt from pasted replies, a saved reply by its shortcut, a reply of the past. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { seedDatabase } from '@/scripts/seed/seed-database';
import { openPopup } from '@/scripts/start/panel';
import { readLog, readSettingsRow } from '@/scripts/start/read-database';
import { xId } from '@/tests/practice/kit/time';
import { tell } from '@/utils/core/testing/tell-case';
import { WARM_GB } from '@/utils/core/voice/learn/fixtures/pastes';
import { defaultSettings } from '@/utils/settings/defaults';
import { editorTexts, until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

/** Charged twice: a complaint that no rule holds. */
const CASE = `x:${xId(2)}` as const;
const SAVED = {
  id: 'refund',
  title: 'Refund on its way',
  text: 'Hi {first_name}, we are sorry about the double charge. We are looking into it and will write to you here.',
  topics: [],
  lang: 'en',
  shortcut: 'refund',
};
let world: World;
let tab: PracticeTab;

beforeAll(async () => {
  world = await openWorld('chromium');
  const settings = defaultSettings();
  await world.ask('settings.save', {
    ...practiceSettings(),
    replies: { saved: [SAVED], orderLink: '' },
    general: { ...settings.general, agentName: 'Ada Berg', initials: 'AB', welcomed: true },
  });
});
afterAll(() => world.close());

const settingsNow = () => readSettingsRow(world.desk);
const press = async (page: Page, name: string) => page.locator(`::-p-aria(${name})`).click();
const replyOf = (page: Page) => page.$eval('.preview-reply', (reply) => reply.textContent ?? '');

test('pasted replies: two findings are taken, the rest is not, and the preview follows', async () => {
  const options = await openExtensionPage(world.launched, 'options.html#voice');
  await options.waitForSelector('.preview-reply');
  const before = await replyOf(options);
  await options.locator('.learn-paste').fill(WARM_GB);
  await press(options, words.learn_read.message);
  await options.waitForSelector('.lesson');
  for (const id of ['learn_length', 'learn_exclamations'] as const)
    await options.locator(`::-p-xpath(//label[starts-with(., "${words[id].message}:")])`).click();
  await press(options, words.learn_take.message);
  const after = await until(
    () => replyOf(options),
    (reply) => reply !== before,
  );
  expect(after).not.toBe(before);
  const stored = await until(settingsNow, (settings) => settings.voice.maxExclamations === 1);
  expect(stored.voice).toMatchObject({ maxExclamations: 1, locale: 'en-US', emoji: { policy: 'never' } });
  expect(stored.voice.brevity).toBeGreaterThan(3);
  await options.close();
});

test('a saved reply by its shortcut, into the box of the site, and counted', async () => {
  tab = await world.open(PRACTICE_STARTS.x);
  await until(
    () => readLog(world.desk),
    ({ cases }) => cases.some((row) => row.id === CASE),
  );
  await tab.page.bringToFront();
  const popup = await openPopup(world);
  await popup.click(`[data-case="${CASE}"]`);
  await popup.waitForSelector('.draft-own');
  await popup.click('.draft-own');
  await popup.focus('[data-editor]');
  await popup.keyboard.type('/refund ');
  const text = await until(
    () => popup.$eval('textarea', (field) => field.value),
    (value) => !value.startsWith('/'),
  );
  expect(text).toMatch(/^Hi.*, we are sorry about the double charge\. .* \^AB/);
  await popup.waitForSelector('.actions .primary:not(:disabled)');
  await popup.click('.actions .primary');
  await popup.waitForSelector('.panel-foot .notice');
  await popup.close();
  expect((await editorTexts(tab.page)).filter((value) => value !== '')).toEqual([text.trim()]);
  const options = await openExtensionPage(world.launched, 'options.html#replies');
  await options.waitForSelector('.saved-row');
  expect(await options.$eval('.saved-row', (row) => row.textContent)).toContain('uses: 1, last on');
  await options.close();
});

test('a reply to an earlier case is offered to the next customer, without the first one in it', async () => {
  const { cases } = await readLog(world.desk);
  const asked = cases.find((row) => row.id === CASE);
  if (!asked) throw new Error('the case is gone');
  const { events } = tell(
    {
      id: '990001',
      name: 'Anna Berg',
      handle: 'anna_b_example',
      text: `${asked.post.text} again`,
      minutesAgo: 60 * 24 * 20,
      finding: {
        intent: asked.intent,
        topics: asked.finding.topics,
        severity: 'mild',
        lang: asked.finding.lang,
      },
      later: [
        {
          type: 'inserted',
          text: 'Hi Anna, one of the two payments should not be there. We have asked our bank to look at it today. ^CD',
          source: 'own',
          overrides: [],
          via: 'box',
        },
      ],
    },
    Date.now(),
  );
  const seq = 1000;
  await seedDatabase(
    world.desk,
    events.map((event) => ({ ...event, seq: event.seq + seq })),
  );
  await tab.page.bringToFront();
  const popup = await openPopup(world);
  await popup.click(`[data-case="${CASE}"]`);
  const offered = await until(
    () =>
      popup.$$eval('.draft-pick', (picks) =>
        picks.map((pick) => pick.textContent ?? '').find((text) => text.includes('From your reply of')),
      ),
    (text) => text !== undefined,
  );
  expect(offered).toContain('one of the two payments should not be there');
  expect(offered).toContain('^AB');
  expect(offered).not.toMatch(/Anna|Berg|\^CD/);
  await popup.close();
});
