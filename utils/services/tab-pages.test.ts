import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabPages } from './tab-pages';

beforeEach(() => fakeBrowser.reset());

test('batches that arrive together lose nothing', async () => {
  const pages = createTabPages(fakeBrowser.storage.session);
  await pages.begin(1, 'x');
  await Promise.all(['x:1', 'x:2', 'x:3', 'x:2'].map((key) => pages.add(1, 'x', [key as 'x:1'])));
  expect((await pages.read(1))?.keys).toEqual(['x:1', 'x:2', 'x:3']);
  await pages.drop(1, 'x', ['x:2']);
  expect((await pages.read(1))?.keys).toEqual(['x:1', 'x:3']);
});

test('a new page load forgets the old page; a closed tab is gone', async () => {
  const pages = createTabPages(fakeBrowser.storage.session);
  await pages.add(1, 'x', ['x:1']);
  await pages.begin(1, 'facebook');
  expect(await pages.read(1)).toEqual({ site: 'facebook', keys: [], unjudged: [] });
  await pages.begin(2, 'x');
  await pages.close(1);
  expect((await pages.tabs()).map((tab) => tab.tabId)).toEqual([2]);
});

test('what is stored is not trusted', async () => {
  await fakeBrowser.storage.session.set({ 'tab:1': { site: 'myspace', keys: 'all' } });
  expect(await createTabPages(fakeBrowser.storage.session).read(1)).toBeUndefined();
});
