/** Brings one page of the extension into a scene's state: seeds the database, plays the background. */
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '@/utils/settings/defaults';
import type { Settings } from '@/utils/settings/schema';
import type { Launched } from '@/scripts/browsers/launch';
import type { PageStatus } from '@/utils/messaging/protocol';
import type { TabPage } from '@/utils/services/tab-pages';
import { tell } from '@/utils/core/testing/tell-case';
import { WITH_SAVED } from './page-scene';
import { USUAL_STATUS, type Scene } from './scenes';
import { EVERYONE } from './stories';

const ENGINES = {
  local: {
    kind: 'openai-compatible',
    provider: 'ollama',
    baseUrl: 'http://localhost:11434/v1',
    model: 'llama3.1:8b',
  },
  far: {
    kind: 'openai-compatible',
    provider: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-5-mini',
  },
} as const;

const POPUP = { width: 400, height: 600 };

/** @returns the page, drawn and at rest. */
export async function setStage({ browser, extensionUrl }: Launched, scene: Scene): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`${scene.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${scene.name}: ${message.text()}`);
  });
  await page.setViewport({ ...(scene.size ?? POPUP), deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scene.dark ? 'dark' : 'light' }]);
  await page.evaluateOnNewDocument(playBackground, answersOf(scene));
  await page.goto(extensionUrl(`${scene.frame}.html`));
  await page.waitForSelector('.panel');
  await page.evaluate(seed, rowsOf(scene), {
    place: { caseId: scene.open && `x:${scene.open.id}` },
    page: pageOf(scene.status ?? USUAL_STATUS),
  });
  await page.reload();
  // The first start opens the options in front: a page behind another is not drawn.
  await page.bringToFront();
  await page.waitForSelector(scene.open ? '.actions' : '.panel-main');
  await scene.act?.(page);
  // Live queries and effects of the last action settle within a few frames.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page;
}

function answersOf(scene: Scene): Record<string, unknown> {
  if (scene.silent) return {};
  return {
    'reply.insert': { ok: true, value: scene.insert ?? { kind: 'inserted' } },
    'reply.copied': { ok: true },
    'case.act': { ok: true },
  };
}

/** What the background keeps of a page; nothing of one that is none of the sites'. */
function pageOf({ state, site, ...page }: PageStatus): TabPage | undefined {
  return state === 'none' || site === undefined
    ? undefined
    : { ...page, site, unjudged: page.unjudged ?? [] };
}

function rowsOf(scene: Scene) {
  const told = (scene.stories ?? EVERYONE).map((story) => tell(story, Date.now()));
  const settings: Settings = {
    ...defaultSettings(),
    sites: {
      ...defaultSettings().sites,
      x: { on: (scene.status ?? USUAL_STATUS).state !== 'off', marker: true },
    },
    brand: {
      ...defaultSettings().brand,
      name: 'Northwind Gear',
      handles: ['NorthwindGear'],
      privateChannels: { x: 'https://northwind.example/dm' },
    },
    engine: { ...defaultSettings().engine, ...(scene.model ? ENGINES[scene.model] : {}) },
    replies: scene.saved ? WITH_SAVED.replies : defaultSettings().replies,
    general: { ...defaultSettings().general, initials: 'AB', welcomed: scene.welcomed ?? true },
  };
  return {
    cases: told.map(({ row }) => row),
    events: told.flatMap(({ events }) => events),
    meta: [{ name: 'settings', value: settings }],
  };
}

/** Runs in the page, before its own scripts. */
function playBackground(answers: Record<string, unknown>): void {
  type Api = { runtime: { sendMessage: unknown } };
  const apis = [Reflect.get(globalThis, 'chrome'), Reflect.get(globalThis, 'browser')];
  for (const api of apis) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser's own object, in the page
    const { runtime } = (api ?? { runtime: {} }) as Api;
    runtime.sendMessage = (message: { amends: string }, done?: (answer: unknown) => void) => {
      done?.(answers[message.amends]);
      return Promise.resolve(answers[message.amends]);
    };
  }
}

/** Runs in the page: fills the stores the page has just made. */
async function seed(
  rows: Record<string, unknown[]>,
  { place, page }: { readonly place: unknown; readonly page: unknown },
): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('amends');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  const work = db.transaction(Object.keys(rows), 'readwrite');
  for (const [store, all] of Object.entries(rows)) {
    work.objectStore(store).clear();
    for (const row of all) work.objectStore(store).put(row);
  }
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  db.close();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types of the browser in a script
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { session: { clear(): Promise<void>; set(items: object): Promise<void> } };
      tabs: { getCurrent(): Promise<{ id: number }> };
    };
  };
  await chrome.storage.session.clear();
  const { id } = await chrome.tabs.getCurrent();
  await chrome.storage.session.set({ 'panel:place': place, ...(page ? { [`tab:${id}`]: page } : {}) });
}
