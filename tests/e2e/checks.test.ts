/** A bad reply by hand: what blocks it, a fix with one click, a reason for what stays, and the reason in the history. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { firstUse } from '@/scripts/start/first-use';
import { openPopup } from '@/scripts/start/panel';
import { readLog } from '@/scripts/start/read-database';
import { xId } from '@/tests/practice/kit/time';
import { editorTexts, until } from './kit/page-state';
import { openWorld, type PracticeTab, type World } from './kit/world';

const CASE = `x:${xId(2)}` as const;
const FIXED = 'Hi {name}, sorry about this. Calm down, please. Our team looks into it.';
let world: World;
let tab: PracticeTab;
let popup: Page;

beforeAll(async () => {
  world = await openWorld('chromium');
  tab = await world.open(PRACTICE_STARTS.x);
  const options = await openExtensionPage(world.launched, 'options.html');
  await firstUse(options, { name: 'Larkspur Audio', handle: 'larkspuraudio' });
  await options.close();
  await tab.page.bringToFront();
  await until(
    () => readLog(world.desk),
    ({ cases }) => cases.some((row) => row.id === CASE),
  );
  popup = await openPopup(world);
  await popup.click(`[data-case="${CASE}"]`);
  await popup.waitForSelector('.draft-pick');
});
afterAll(() => world.close());

const textOf = () => popup.$eval('[data-editor]', (field) => ('value' in field ? String(field.value) : ''));
const write = async (text: string) => {
  await popup.locator('[data-editor]').fill(text);
  await sleep(200);
};
const problems = () => popup.$$eval('.problem', (rows) => rows.map((row) => row.textContent ?? ''));
const insertButton = '.actions .row > button';

test('personal data in public blocks, and no reason lifts it', async () => {
  await (await popup.$$('.draft-pick')).at(-1)?.click();
  await write('Please send us your card number. Our team looks into it, sorry.');
  expect((await problems()).join()).toContain('your card');
  expect(await popup.$eval(insertButton, (button) => button.matches(':disabled'))).toBe(true);
});

test('a problem leads to its place, and its fix keeps the caret and can be undone', async () => {
  await write(FIXED);
  await popup.click('.problem-block .problem-place');
  const selected = () =>
    popup.$eval('textarea', (field) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(await selected()).toBe('{name}');
  await popup.click('.problem-block .small-button');
  const mended = await textOf();
  expect(mended).not.toContain('{name}');
  expect(await popup.$eval('textarea', (field) => field === document.activeElement)).toBe(true);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('z');
  await popup.keyboard.up('Control');
  expect(await textOf()).toBe(FIXED);
  await popup.click('.problem-block .small-button');
  expect(await textOf()).toBe(mended);
});

test('a warning asks for one reason before the reply goes out', async () => {
  await popup.click(insertButton);
  await popup.waitForSelector('.case-form input[name=reason]');
  expect(await editorTexts(tab.page)).not.toContain(await textOf());
  await popup.keyboard.type('She asked for plain words');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.panel-foot .notice');
  expect(await editorTexts(tab.page)).toContain(await textOf());
});

test('the reason stands in the log, in the history and in the file', async () => {
  const { events, cases } = await readLog(world.desk);
  const inserted = events.find((event) => event.caseId === CASE && event.type === 'inserted');
  expect(inserted).toMatchObject({
    overridden: expect.arrayContaining([
      { code: 'blame', severity: 'warn', reason: 'She asked for plain words' },
    ]),
  });
  expect(cases.find((row) => row.id === CASE)?.overrides).toContain('blame');
  await popup.click('.history summary');
  const history = await popup.$eval('.history', (list) => list.textContent ?? '');
  expect(history).toContain(`${words.check_blame.message} (She asked for plain words)`);
});
