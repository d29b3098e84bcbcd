/** What is read, and when: only on screen, only while on, and forgotten when it is gone. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageStatus } from '@/utils/messaging/protocol';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { X_POSTS } from '@/tests/practice/content/x-posts';
import { xId } from '@/tests/practice/kit/time';
import { until } from './kit/page-state';
import { practiceSettings, sites } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());
  afterEach(async () => {
    expect(tab.stopped).toEqual([]);
    await tab.page.close();
  });

  async function status(): Promise<PageStatus> {
    const answer = await world.ask('page.status', { tabId: tab.tabId });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  }
  const read = (answer: PageStatus) => answer.health?.read ?? 0;

  test.each(Object.entries(PRACTICE_STARTS))('every post on screen is read on %s', async (_, url) => {
    tab = await world.open(url);
    const { health, state } = await until(status, (answer) => read(answer) > 1);
    expect(state).toBe('reading');
    expect(health?.read).toBeGreaterThan(1);
    expect(health?.skipped).toEqual({});
  });

  test('what is further down is read when it comes on screen, and the advertisement is no case', async () => {
    tab = await world.open(PRACTICE_STARTS.x);
    const first = await until(status, (answer) => read(answer) > 1);
    expect(read(first)).toBeLessThan(X_POSTS.length);
    await tab.page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += 400) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    });
    const all = await until(status, (answer) => read(answer) === X_POSTS.length);
    expect(all.health).toMatchObject({ read: X_POSTS.length, found: X_POSTS.length, skipped: {} });
    const ad = X_POSTS.find((post) => post.ad);
    expect(all.keys).not.toContain(`x:${xId(ad?.number ?? 0)}`);
    expect(all.keys.length).toBeGreaterThan(5);
  });

  test('what leaves the page leaves the list; another page begins a new one', async () => {
    tab = await world.open(PRACTICE_STARTS.x);
    const key = `x:${xId(2)}` as const;
    await until(status, (answer) => answer.keys.includes(key));
    await tab.page.evaluate(
      (css) => document.querySelector(css)?.remove(),
      `[data-testid="cellInnerDiv"]:has(a[href*="${xId(2)}"])`,
    );
    const left = await until(status, (answer) => !answer.keys.includes(key));
    expect(left.keys).not.toContain(key);
    expect(left.keys.length).toBeGreaterThan(1);
    await tab.page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      `/danakestrel/status/${xId(1)}`,
    );
    const moved = await until(
      status,
      (answer) => answer.health?.pageKind === 'post' && answer.keys.length > 0,
    );
    expect(moved.health?.pageKind).toBe('post');
    expect(moved.keys).toContain(`x:${xId(1)}`);
    expect(moved.keys).not.toContain(`x:${xId(4)}`);
  });

  test('a dialog with an address of its own does not empty the list', async () => {
    tab = await world.open(PRACTICE_STARTS.x);
    const key = `x:${xId(2)}` as const;
    await until(status, (answer) => answer.keys.includes(key));
    await world.order(tab, 'composer.insert', { keys: [key], text: 'Hi', ifDraft: 'ask' });
    expect(new URL(tab.page.url()).pathname).toBe('/compose/post');
    const end = Date.now() + 4000;
    while (Date.now() < end) {
      expect((await status()).keys).toContain(key);
      await sleep(100);
    }
  });

  test('nothing is read while the site is off', async () => {
    await world.ask('settings.save', { sites: sites({ on: false, marker: true }) });
    tab = await world.open(PRACTICE_STARTS.x);
    await sleep(3000);
    expect(await status()).toEqual({ site: 'x', keys: [], unjudged: [], state: 'off' });
    await world.ask('settings.save', { sites: sites() });
    const now = await until(status, (answer) => read(answer) > 1);
    expect(read(now)).toBeGreaterThan(1);
  });

  test('a feed that never stops: what is on screen at the end is read, with nothing unreadable', async () => {
    tab = await world.open(`${PRACTICE_STARTS.x}?stream=1000`);
    await tab.page.waitForSelector('html[data-streamed]', { timeout: 40_000 });
    const end = await until(status, (answer) => read(answer) > 3, 15_000);
    expect(end.health?.skipped).toEqual({});
    expect(end.keys.length).toBeLessThan(80);
  });
});
