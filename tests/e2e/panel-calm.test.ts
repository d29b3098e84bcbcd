/** The panel keeps still: opening a case moves nothing under the agent's eyes, and a name keeps its letters. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENES } from '@/scripts/shots/scenes';
import { setStage } from '@/scripts/shots/stage';
import { openWorld, type World } from './kit/world';

let world: World;

beforeAll(async () => {
  world = await openWorld('chromium');
});
afterAll(() => world.close());

async function stage(name: string): Promise<Page> {
  const scene = SCENES.find((one) => one.name === name);
  if (!scene) throw new Error(`no scene ${name}`);
  return setStage(world.launched, scene);
}

/** Runs in the page: from now on every move of what is on screen is added up. */
function watchShifts(): void {
  document.body.dataset['moved'] = '0';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = Number(document.body.dataset['moved']) + Number(Reflect.get(entry, 'value'));
      document.body.dataset['moved'] = String(moved);
    }
  }).observe({ type: 'layout-shift' });
}

test('suggestions come without a jump', async () => {
  const panel = await stage('list');
  await panel.evaluate(watchShifts);
  await panel.locator('[data-case]:nth-of-type(1)').click();
  await panel.waitForSelector('.draft-pick');
  await panel.waitForFunction(() => document.querySelectorAll('.draft-pick').length > 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  // Below 0.1 a page counts as still (web.dev/articles/cls); ours has no reason to come near.
  expect(await panel.evaluate(() => Number(document.body.dataset['moved']))).toBeLessThan(0.02);
  await panel.close();
});

test.each(['narrow-list', 'narrow-case'])('a name that has room is not cut: %s', async (name) => {
  const panel = await stage(name);
  const cut = await panel.$$eval('.person', (people) =>
    people
      .filter((person) => (person.querySelector('.person-handle')?.clientWidth ?? 0) > 40)
      .map((person) => person.querySelector('.person-name'))
      .filter((one) => {
        if (!one) return false;
        // To the fraction of a pixel: that much is enough for two letters to give way to dots.
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getBoundingClientRect().width > one.getBoundingClientRect().width + 0.01;
      })
      .map((one) => one?.textContent),
  );
  expect(cut).toEqual([]);
  await panel.close();
});
