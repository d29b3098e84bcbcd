/** A long feed: every complaint is marked, no post is reported twice, and nothing on the page moves. Counted, not timed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { casesOfStream } from './kit/streamed';
import { MARKER } from './kit/watch-page';
import { watchReports } from './kit/watch-reports';
import { openWorld, type World } from './kit/world';

const COUNT = 400;
/** Each walk is as long as the machine needs for some hundred frames. */
const PATIENCE_MS = 240_000;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());

  test(
    'every complaint of a long feed is marked, none is reported twice, nothing moves',
    async () => {
      const expected = casesOfStream(COUNT);
      expect(expected.length).toBeGreaterThan(COUNT / 3);
      const reported = await watchReports(world.desk);
      const { page } = await world.open(`${PRACTICE_STARTS.x}?stream=${COUNT}&keep=${COUNT}`);
      await page.waitForSelector(`html[data-streamed="${COUNT}"]`, { timeout: 40_000 });
      const marked = await until(
        async () => (await walk(page), markedIds(page)),
        (ids) => ids.length >= expected.length,
        PATIENCE_MS / 2,
      );
      // Once more past all of it: what was seen before is no news.
      await walk(page);
      expect(marked.toSorted()).toEqual(expected.toSorted());
      const keys = await reported();
      expect(keys.length).toBe(new Set(keys).size);
      expect(keys.length).toBe(COUNT);
      expect(await shifts(page)).toEqual([]);
      if (kind === 'chromium') {
        // A shift would have been seen.
        await page.evaluate(async () => {
          scrollTo(0, 0);
          for (let frame = 0; frame < 3; frame += 1) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          document.querySelector('h2')?.style.setProperty('padding', '200px');
        });
        expect(await shifts(page)).toHaveLength(1);
      }
      await page.close();
    },
    PATIENCE_MS,
  );
});

/** From the first post to the last, every one for some frames. */
function walk(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top);
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    }
  });
}

function markedIds(page: Page): Promise<string[]> {
  return page.evaluate(
    (css) =>
      [...document.querySelectorAll('[data-testid="cellInnerDiv"]')]
        .filter((cell) => cell.querySelector(css))
        .map(
          (cell) => cell.querySelector('a[href*="/status/"]')?.getAttribute('href')?.split('/').at(-1) ?? '',
        ),
    MARKER,
  );
}

/** Shifts since the page began, but for those the reader made; Firefox does not tell of any. */
function shifts(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve([]);
        const seen: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('hadRecentInput' in entry && 'value' in entry && entry.hadRecentInput === false) {
              seen.push(Number(entry.value));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 200);
      }),
  );
}
