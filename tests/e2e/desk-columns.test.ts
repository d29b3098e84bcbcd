/** The case desk at the widths people have: short facts stand whole, and the customer's words have the most room. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { makeEvents } from '@/scripts/seed/make-events';
import { seedDatabase } from '@/scripts/seed/seed-database';
import type { CaseEvent } from '@/utils/core/cases/event';
import { defaultSettings } from '@/utils/settings/defaults';
import { openWorld, type World } from './kit/world';

let world: World;

beforeAll(async () => {
  world = await openWorld('chromium');
  const settings = defaultSettings();
  await seedDatabase(world.desk, inReplyBoxes(makeEvents(40, Date.now())), {
    ...settings,
    general: { ...settings.general, welcomed: true },
  });
});
afterAll(() => world.close());

/** Half of the cases get as far as the reply box: the longest status there is. */
function inReplyBoxes(events: readonly CaseEvent[]): CaseEvent[] {
  const detected = events.filter(({ type }) => type === 'detected');
  const inserted = detected
    .filter((_, index) => index % 2 === 0)
    .map(({ caseId, at }, index): CaseEvent => ({
      type: 'inserted',
      id: `inserted:${caseId}`,
      caseId,
      seq: events.length + 1 + index,
      at: at + 60_000,
      agent: 'Aleksandra Berg',
      text: 'We are on it.',
      source: 'own',
      overrides: [],
      via: 'box',
    }));
  return [...events, ...inserted];
}

/** Columns in sight, with the texts in them that are cut, and the width of each. */
async function columns(page: Page): Promise<{ id: string; width: number; cut: string[] }[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) =>
      element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
    return [...document.querySelectorAll<HTMLElement>('.desk-table tbody tr:first-child td')]
      .filter((cell) => cell.offsetWidth > 0)
      .map((cell) => {
        const id = cell.className.replace('col-', '');
        const cells = [...document.querySelectorAll(`td.${cell.className}`)];
        const cut = cells
          .filter((one) => [one, ...one.querySelectorAll('.row-lines, .row-name')].some(isCut))
          .map((one) => one.textContent);
        return { id, width: cell.offsetWidth, cut };
      });
  });
}

test.each([
  [1280, ['severity', 'age', 'customer', 'words', 'site', 'topic', 'status', 'response', 'agent']],
  [1024, ['severity', 'age', 'customer', 'words', 'site', 'status']],
  [800, ['severity', 'age', 'customer', 'words', 'site', 'status']],
  [320, ['severity', 'age', 'customer', 'words', 'site', 'status']],
])('at %i pixels nothing but the words is cut', async (width, shown) => {
  const page = await openExtensionPage(world.launched, 'cases.html');
  await page.setViewport({ width, height: 900 });
  await page.waitForSelector('.desk-table td.col-status ::-p-text(in the reply box)');
  const seen = (await columns(page)).filter(({ id }) => id !== 'select');
  expect(seen.map(({ id }) => id)).toEqual(shown);
  expect(seen.filter(({ id, cut }) => id !== 'words' && cut.length > 0)).toEqual([]);
  const words = seen.find(({ id }) => id === 'words');
  expect(Math.max(...seen.map((column) => column.width))).toBe(words?.width);
  await page.close();
});
