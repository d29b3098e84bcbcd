import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from '@/utils/messaging/protocol';
import { followTab } from './follow-tab';

const READING: PageStatus = { site: 'x', state: 'reading', keys: ['x:1'] };
const TAB = { id: 7, index: 0, active: true, highlighted: true, incognito: false, pinned: false };
let asked: ((status: PageStatus | undefined) => void)[];

const answer = () =>
  new Promise<PageStatus>((resolve, reject) => {
    asked.push((value) => (value ? resolve(value) : reject(new Error('no database'))));
  });

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
});

async function follow() {
  // The fake browser knows no current window.
  Object.assign(fakeBrowser.tabs, { query: async () => [TAB] });
  const tab = followTab(answer);
  await vi.waitUntil(() => asked.length > 0);
  return tab;
}

it('shows what is known of the tab in front', async () => {
  const tab = await follow();
  asked[0]?.(READING);
  await vi.waitUntil(() => tab.status.value);
  expect(tab.status.value).toEqual(READING);
  expect(tab.tabId.value).toBe(7);
  tab.stop();
});

it('lets the newest answer count, whichever comes last', async () => {
  const tab = await follow();
  void tab.refresh();
  await vi.waitUntil(() => asked.length > 1);
  asked[1]?.(READING);
  await vi.waitUntil(() => tab.status.value);
  asked[0]?.({ state: 'none', keys: [] });
  await Promise.resolve();
  expect(tab.status.value).toEqual(READING);
  tab.stop();
});

it('says when it cannot be read, and takes it back with the next one', async () => {
  const tab = await follow();
  asked[0]?.(undefined);
  await vi.waitUntil(() => tab.problem.value === 'no-storage');
  void tab.refresh();
  await vi.waitUntil(() => asked.length > 1);
  asked[1]?.(READING);
  await vi.waitUntil(() => tab.status.value);
  expect(tab.problem.value).toBeUndefined();
  tab.stop();
});

it('asks again when a page changed, not when the panel keeps its own place', async () => {
  const tab = await follow();
  asked[0]?.(READING);
  await vi.waitUntil(() => tab.status.value);
  await fakeBrowser.storage.session.set({ 'panel:place': {} });
  await fakeBrowser.storage.session.set({ 'tab:1': {} });
  await vi.waitUntil(() => asked.length > 1);
  expect(asked).toHaveLength(2);
  tab.stop();
});
