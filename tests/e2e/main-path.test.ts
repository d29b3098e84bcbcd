/** The main job by hand, in the real pages of the extension: first use, popup, reply box, case desk, CSV file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { firstUse } from '@/scripts/start/first-use';
import { answerCase, openPopup } from '@/scripts/start/panel';
import { readLog } from '@/scripts/start/read-database';
import { xId } from '@/tests/practice/kit/time';
import { editorTexts, recordOf, until } from './kit/page-state';
import { openWorld, type PracticeTab, type World } from './kit/world';

/** Charged twice: a complaint that no rule holds. */
const CASE = `x:${xId(2)}` as const;
let world: World;
let tab: PracticeTab;
const downloads = mkdtempSync(join(tmpdir(), 'amends-downloads-'));

beforeAll(async () => {
  world = await openWorld('chromium');
});
afterAll(async () => {
  await world.close();
  rmSync(downloads, { recursive: true, force: true });
});

test('before the first step nothing is read', async () => {
  tab = await world.open(PRACTICE_STARTS.x);
  expect(
    await until(
      () => world.ask('page.status', { tabId: tab.tabId }),
      (answer) => answer.ok && answer.value.state === 'off',
    ),
  ).toMatchObject({ value: { state: 'off', keys: [] } });
  expect((await readLog(world.desk)).cases).toEqual([]);
});

test('first use: brand, voice, sites; the open page begins to be read', async () => {
  const options = await openExtensionPage(world.launched, 'options.html');
  await firstUse(options, { name: 'Larkspur Audio', handle: 'larkspuraudio' });
  await options.close();
  await tab.page.bringToFront();
  const log = await until(
    () => readLog(world.desk),
    ({ cases }) => cases.some((row) => row.id === CASE),
  );
  expect(log.cases.find((row) => row.id === CASE)).toMatchObject({ intent: 'complaint', status: 'new' });
});

test('popup: three different drafts, one click, the right box', async () => {
  await tab.page.bringToFront();
  const popup = await openPopup(world);
  const { drafts, outcome } = await answerCase(popup, CASE);
  await popup.close();
  expect(new Set(drafts).size).toBe(3);
  expect(outcome).toContain('X');
  expect((await editorTexts(tab.page)).filter((text) => text !== '')).toEqual([drafts[0]]);
  const { sent, enters, clicks } = await recordOf(tab.page);
  expect({ sent, enters, clicks: clicks.map((click) => click.on) }).toEqual({
    sent: [],
    enters: 0,
    clicks: ['reply'],
  });
});

test('the log has the suggestion, the choice and the reply', async () => {
  const { events } = await readLog(world.desk);
  expect(events.filter((event) => event.caseId === CASE).map((event) => event.type)).toEqual([
    'detected',
    'suggested',
    'inserted',
  ]);
});

test('case desk: the file it saves holds every case', async () => {
  const desk = await openExtensionPage(world.launched, 'cases.html');
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await pressExport(desk);
  const file = await until(
    () => Promise.resolve(readdirSync(downloads).find((name) => name.endsWith('.csv'))),
    (name) => name !== undefined,
  );
  const text = readFileSync(join(downloads, file ?? ''), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const { cases } = await readLog(world.desk);
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row.case_id))).toEqual(new Set(cases.map((row) => row.id)));
  expect(data).toHaveLength(cases.length);
  expect(data.find((row) => row.case_id === CASE)).toMatchObject({
    status: 'inserted',
    draft_source: 'playbook',
    draft_edit_distance: '0',
  });
});

async function pressExport(desk: Page): Promise<void> {
  const open = await desk.waitForSelector(`aria/${words.cases_export.message}[role="button"]`);
  await open?.click();
  const start = await desk.waitForSelector('dialog.export button.primary');
  await start?.click();
}
