/** Closing, killing, reloading at any moment: no case is lost and none is there twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { type Log, readLog } from '@/scripts/start/read-database';
import { reduceCase } from '@/utils/core/cases/reduce';
import type { MessageInput } from '@/utils/messaging/protocol';
import { xId } from '@/tests/practice/kit/time';
import { editorTexts, settled, until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { stopBackground } from './kit/worker';
import { openWorld, type PracticeTab, type World } from './kit/world';

const CASE = `x:${xId(2)}` as const;
const TEXT = 'Hi there, sorry about that.';

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());

  const insertion = (): MessageInput<'reply.insert'> => ({
    caseId: CASE,
    text: TEXT,
    source: 'own',
    overrides: [],
    tabId: tab.tabId,
    ifDraft: 'ask',
  });

  /** Every row is what its events say, each event once, each post once. */
  async function expectSound(): Promise<void> {
    const { cases, events } = await readLog(world.desk);
    expect(new Set(events.map((event) => event.seq)).size).toBe(events.length);
    const keys = cases.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of cases)
      expect(reduceCase(events.filter((event) => event.caseId === row.id))).toEqual(row);
  }

  test('the background is stopped again and again while a page is read', async () => {
    tab = await world.open(PRACTICE_STARTS.x);
    for (let round = 0; round < 4; round += 1) {
      await sleep(150);
      await stopBackground(world);
    }
    const { cases } = await until(
      () => readLog(world.desk),
      (log) => log.cases.some((row) => row.id === CASE),
    );
    expect(cases.map((row) => row.id)).toContain(CASE);
    await expectSound();
  });

  /** The page read afresh, and the log when nothing has been written for a while: the second look comes late. */
  async function readAgain(): Promise<Log> {
    await tab.page.reload();
    await until(
      () => world.ask('page.status', { tabId: tab.tabId }),
      (answer) => answer.ok && answer.value.keys.length > 0,
    );
    return settled(() => readLog(world.desk));
  }

  test('the same page read again adds nothing', async () => {
    // A background that was stopped may owe second looks: the first reading makes up for them.
    const before = await readAgain();
    expect(await readAgain()).toEqual(before);
    await expectSound();
  });

  test('stopped between the click and the log: asked again, the reply is there once and logged once', async () => {
    const lost = world.ask('reply.insert', insertion()).catch(() => undefined);
    await sleep(120);
    await stopBackground(world);
    await Promise.race([lost, sleep(3000)]);
    const again = await until(
      () => world.ask('reply.insert', insertion()),
      (answer) => answer.ok && answer.value.kind !== 'busy' && answer.value.kind !== 'tab-gone',
    );
    expect(['inserted', 'already-there']).toContain(again.ok ? again.value.kind : again.code);
    expect((await editorTexts(tab.page)).filter((text) => text !== '')).toEqual([TEXT]);
    const { events } = await readLog(world.desk);
    expect(events.filter((event) => event.caseId === CASE && event.type === 'inserted')).toHaveLength(1);
    await expectSound();
  });

  test('the extension is reloaded under an open page: nothing is lost, and the page is read again', async () => {
    const before = await settled(() => readLog(world.desk));
    await world.desk.evaluate(
      () => void setTimeout(() => Reflect.get(chrome.runtime, 'reload').call(undefined), 50),
    );
    await sleep(2000);
    const desk = await until(
      () => openExtensionPage(world.launched, 'cases.html').catch(() => undefined),
      (page) => page !== undefined,
    );
    if (!desk) throw new Error('the extension did not come back');
    expect(await readLog(desk)).toEqual(before);
    await tab.page.reload();
    const after = await settled(() => readLog(desk));
    expect(after.cases.map((row) => row.id)).toEqual(before.cases.map((row) => row.id));
    expect(after.events.filter((event) => event.type === 'detected')).toHaveLength(after.cases.length);
  });
});
