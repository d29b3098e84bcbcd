/** The mark beside a post: no shift of the layout, no name the page could know us by, and only a real click counts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { xId } from '@/tests/practice/kit/time';
import { recordOf, until } from './kit/page-state';
import { practiceSettings, sites } from './kit/settings';
import { MARKER, watchPage } from './kit/watch-page';
import { openWorld, type PracticeTab, type World } from './kit/world';

const POST = `[data-testid="cellInnerDiv"]:has(a[href*="${xId(2)}"])`;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());
  afterEach(() => tab.page.close());

  const count = () => tab.page.evaluate((css) => document.querySelectorAll(css).length, MARKER);
  const selected = async () => {
    const status = await world.ask('page.status', { tabId: tab.tabId });
    return status.ok ? status.value.selected : undefined;
  };

  /** Opened switched off and watched from then on, so that all that comes is ours. */
  async function openMarked(): Promise<void> {
    await world.ask('settings.save', { sites: sites({ on: false, marker: true }) });
    tab = await world.open(PRACTICE_STARTS.x);
    await sleep(300);
    await watchPage(tab.page);
    await world.ask('settings.save', { sites: sites() });
    expect(await until(count, (markers) => markers > 1)).toBeGreaterThan(1);
  }

  test('what the page sees is an unnamed element with a closed shadow, and its layout does not move', async () => {
    await openMarked();
    await sleep(500);
    const { seen = [], shifts } = await tab.page.evaluate(() => ({
      seen: window.seen,
      shifts: window.shifts,
    }));
    expect(seen.length).toBeGreaterThan(1);
    for (const { html, open } of seen) {
      expect(html).toMatch(/^<span( style="[^"]*")?><\/span>$/);
      expect(html).not.toMatch(/amends|extension|larkspur/i);
      expect(open).toBe(false);
    }
    expect(shifts).toEqual([]);
    // The editor's own timer posts an empty one.
    expect((await recordOf(tab.page)).messages.filter((message) => message !== '""')).toEqual([]);
  });

  test('a real click selects the post in the panel; what a script makes does nothing', async () => {
    await openMarked();
    const host = await tab.page.waitForSelector(`${POST} ${MARKER}`);
    const box = await host?.boundingBox();
    if (!box) throw new Error('the marker has no box');
    expect(box.height).toBe(20);
    await tab.page.evaluate((css) => {
      const marker = document.querySelector<HTMLElement>(css);
      // Not bubbling: the post around it is a link of the page's own.
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
        marker?.dispatchEvent(new Event(type, { composed: true }));
      }
    }, `${POST} ${MARKER}`);
    await sleep(500);
    expect(await selected()).toBeUndefined();
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await until(selected, (key) => key !== undefined)).toBe(`x:${xId(2)}`);
    expect(new URL(tab.page.url()).pathname).toBe('/home');
  });

  test('put back when the site drops it, but not in a fight', async () => {
    await openMarked();
    const times = await tab.page.evaluate(async (css) => {
      let dropped = 0;
      const end = performance.now() + 6000;
      while (performance.now() < end) {
        for (const marker of document.querySelectorAll(css)) {
          marker.remove();
          dropped += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return dropped;
    }, `${POST} ${MARKER}`);
    expect(times).toBe(3);
  });

  test('gone when the site is switched off, back when it is on', async () => {
    await openMarked();
    await world.ask('settings.save', { sites: sites({ on: false, marker: true }) });
    expect(await until(count, (markers) => markers === 0)).toBe(0);
    await world.ask('settings.save', { sites: sites({ on: true, marker: false }) });
    await sleep(1500);
    expect(await count()).toBe(0);
    await world.ask('settings.save', { sites: sites() });
    expect(await until(count, (markers) => markers > 1)).toBeGreaterThan(1);
    expect((await recordOf(tab.page)).clicks).toEqual([]);
  });
});
