import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AmendsDb } from '@/utils/db/db';
import { defaultSettings } from '@/utils/settings/defaults';
import { saveSettings } from '@/utils/settings/store';
import { readPageStatus } from './page-status';
import { createTabPages } from './tab-pages';

let db: AmendsDb;
let made = 0;
const pages = createTabPages(fakeBrowser.storage.session);

beforeEach(async () => {
  fakeBrowser.reset();
  db = new AmendsDb(`page-status-${(made += 1)}`);
  await saveSettings(db, { sites: { ...defaultSettings().sites, x: { on: true, marker: true } } });
});

it('is none for a tab that shows none of the sites', async () => {
  expect(await readPageStatus(db, pages, 1)).toEqual({ state: 'none', keys: [] });
});

it('tells the cases of a page that is read', async () => {
  await pages.add(1, 'x', ['x:1', 'x:2']);
  expect(await readPageStatus(db, pages, 1)).toMatchObject({
    site: 'x',
    state: 'reading',
    keys: ['x:1', 'x:2'],
  });
});

it('is off where the site is', async () => {
  await pages.begin(1, 'facebook');
  expect(await readPageStatus(db, pages, 1)).toMatchObject({ site: 'facebook', state: 'off' });
});

it.each([
  [2, 0, 'reading'],
  [3, 0, 'unreadable'],
  [30, 1, 'reading'],
])('of %i posts found and %i read it is %s', async (found, read, state) => {
  await pages.report(1, { site: 'x', pageKind: 'home', found, read, skipped: {}, strategies: {} });
  expect(await readPageStatus(db, pages, 1)).toMatchObject({ state });
});
