/** The second look in the built extension: a post the detector is unsure of is read once more, after the first answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { readLog } from '@/scripts/start/read-database';
import type { CaseEvent } from '@/utils/core/cases/event';
import { defaultSettings } from '@/utils/settings/defaults';
import { until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type World } from './kit/world';

const typesOf = (events: readonly CaseEvent[], id: string) =>
  events.filter(({ caseId }) => caseId === id).map(({ type }) => type);

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    const { general } = defaultSettings();
    await world.ask('settings.save', {
      ...practiceSettings(),
      general: { ...general, welcomed: true, secondLook: false },
    });
  });
  afterAll(() => world.close());

  const looked = async () => {
    const { cases, events } = await readLog(world.desk);
    return { cases: cases.filter(({ finding }) => finding.secondLook !== undefined), events };
  };

  test('switched off, no post is read twice', async () => {
    const tab = await world.open(PRACTICE_STARTS.x);
    await until(
      () => readLog(world.desk),
      ({ cases }) => cases.length > 1,
    );
    await sleep(1_000);
    expect((await looked()).cases).toEqual([]);
    await tab.page.close();
  });

  test('switched on, an unsure one is, and its case is refreshed', async () => {
    const { general } = defaultSettings();
    await world.ask('settings.save', { general: { ...general, welcomed: true, secondLook: true } });
    const tab = await world.open(PRACTICE_STARTS.x);
    const { cases, events } = await until(
      looked,
      (log) => log.cases.some(({ id }) => typesOf(log.events, id).includes('updated')),
      30_000,
    );
    expect(cases.map(({ id }) => typesOf(events, id))).toContainEqual(['detected', 'updated']);
    for (const { finding } of cases) {
      const told = finding.reasons.reduce((sum, { weight }) => sum + weight, finding.rest ?? Number.NaN);
      expect(1 / (1 + Math.exp(-told))).toBeCloseTo(finding.score, 2);
    }
    expect(tab.stopped).toEqual([]);
    await tab.page.close();
  });

  test('the options page tries it and says what it takes', async () => {
    const options = await openExtensionPage(world.launched, 'options.html#detection');
    const button = '[aria-labelledby="detection-second-look"] button';
    await options.waitForSelector(button);
    await options.$eval(button, (element) => element.click());
    const notice = await options.waitForSelector('[aria-labelledby="detection-second-look"] .notice', {
      timeout: 60_000,
    });
    const words = await notice?.evaluate((element) => element.textContent);
    console.log(`${kind}: ${words}`);
    expect(await notice?.evaluate((element) => element.classList.contains('notice-good'))).toBe(true);
    await options.close();
  });
});
