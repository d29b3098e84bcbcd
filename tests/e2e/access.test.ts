/** Axe on every page of the extension, light and dark, with cases and without, and on what opens inside them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvents } from '@/scripts/seed/make-events';
import { seedDatabase } from '@/scripts/seed/seed-database';
import { checkAccess } from '@/scripts/shots/check-access';
import { OPTIONS } from '@/scripts/shots/options-scenes';
import { setPageStage } from '@/scripts/shots/page-stage';
import { SCENES } from '@/scripts/shots/scenes';
import { setStage } from '@/scripts/shots/stage';
import { defaultSettings } from '@/utils/settings/defaults';
import { openWorld, type World } from './kit/world';

const PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'cases.html'] as const;
/** What opens inside the panel: its lists, forms and questions. */
const OPENED = [
  'why',
  'rewrite',
  'override',
  'relabel',
  'held',
  'model-rewrite',
  'consent-dark',
  'team-slash',
  'team-search',
];
const SECTIONS = [
  'checks',
  'detection',
  'replies-form',
  'voice-learnt',
  'engine-model',
  'engine-listed',
  'engine-built-in',
];
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

describe('what opens inside', () => {
  test.each(SCENES.filter(({ name }) => OPENED.includes(name)))('the panel: $name', async (scene) => {
    const page = await setStage(world.launched, scene);
    expect(await checkAccess(page)).toEqual([]);
    await page.close();
  });
  test.each(OPTIONS.filter(({ name }) => SECTIONS.includes(name.slice('options-'.length))))(
    'the options: $name',
    async (scene) => {
      const page = await setPageStage(world.launched, scene);
      expect(await checkAccess(page)).toEqual([]);
      await page.close();
    },
  );
  test('every scene named here is there', () => {
    expect(SCENES.filter(({ name }) => OPENED.includes(name))).toHaveLength(OPENED.length);
    expect(OPTIONS.filter(({ name }) => SECTIONS.includes(name.slice('options-'.length)))).toHaveLength(
      SECTIONS.length,
    );
  });
});
