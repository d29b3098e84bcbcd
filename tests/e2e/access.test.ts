/** Axe on every page of the extension, light and dark, with cases and without. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvents } from '@/scripts/seed/make-events';
import { seedDatabase } from '@/scripts/seed/seed-database';
import { checkAccess } from '@/scripts/shots/check-access';
import { defaultSettings } from '@/utils/settings/defaults';
import { openWorld, type World } from './kit/world';

const PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'cases.html'] as const;
let world: World;

beforeAll(async () => {
  world = await openWorld('chromium');
});
afterAll(() => world.close());

async function violations(path: string, scheme: 'light' | 'dark'): Promise<string[]> {
  const page = await world.launched.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(world.launched.extensionUrl(path));
  await page.waitForSelector('button, input');
  const found = await checkAccess(page);
  await page.close();
  return found;
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAGES)('%s, nothing set up', async (path) => expect(await violations(path, scheme)).toEqual([]));
});

describe('with forty cases', () => {
  beforeAll(async () => {
    const settings = defaultSettings();
    await seedDatabase(world.desk, makeEvents(40, Date.now()), {
      ...settings,
      general: { ...settings.general, welcomed: true },
    });
  });
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(PAGES)('%s', async (path) => expect(await violations(path, scheme)).toEqual([]));
  });
});
