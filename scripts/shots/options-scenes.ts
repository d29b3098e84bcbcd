/** The options page: each section, and what can happen there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { WARM_GB } from '@/utils/core/voice/learn/fixtures/pastes';
import { settingsFile } from '@/utils/settings/file';
import { LONG_NAME, LONG_SETTINGS } from './long-settings';
import { click, FRESH, SET_UP, WITH_MODEL, WITH_SAVED, type PageScene } from './page-scene';
import { EVERYONE } from './stories';

const IMPORTED = settingsFile({
  ...SET_UP,
  brand: { ...SET_UP.brand, name: 'Northwind', competitors: [] },
  voice: { ...SET_UP.voice, formality: 1, remedies: ['a free replacement', 'a refund'] },
  rules: SET_UP.rules.slice(1),
});

const WITH_TOPICS = {
  ...SET_UP,
  brand: { ...SET_UP.brand, topics: { ...SET_UP.brand.topics, delivery: ['Fetch Point', 'locker*'] } },
};

/** Chooses a settings file with this text. */
async function chooseFile(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'amends-')), 'settings.json');
  writeFileSync(path, text);
  const [chooser] = await Promise.all([page.waitForFileChooser(), click('Read settings from a file')(page)]);
  await chooser.accept([path]);
}

const options = (name: string, hash: string, more: Partial<PageScene> = {}): PageScene => ({
  name: `options-${name}`,
  page: `options.html#${hash}`,
  settings: SET_UP,
  stories: () => EVERYONE,
  ready: '.options-main .card',
  wholePage: true,
  ...more,
});

/** In light, in a wide window. */
export const OPTIONS: readonly PageScene[] = [
  options('welcome', '', { settings: FRESH, ready: '.welcome' }),
  options('brand', 'brand'),
  options('sites', 'sites'),
  options('checks', 'checks'),
  options('voice', 'voice'),
  options('voice-learnt', 'voice', {
    act: async (page) => {
      await page.locator('.learn-paste').fill(WARM_GB);
      await click('Read them', 'Tick all')(page);
    },
  }),
  options('voice-learnt-nothing', 'voice', {
    act: async (page) => {
      await page.locator('.learn-paste').fill('Thanks, Dana, we will look.');
      await click('Read them')(page);
    },
  }),
  options('rules', 'rules'),
  options('rule-editor', 'rules', { act: click('Edit Safety') }),
  options('rule-test', 'rules', {
    act: async (page) => {
      await page
        .locator('.card textarea')
        .fill(
          'third time the @NorthwindGear charger got so hot it melted the case. talking to my lawyer now',
        );
    },
  }),
  options('rule-deleted', 'rules', { act: click('More about Safety', 'Delete') }),
  options('rules-none', 'rules', { settings: { ...SET_UP, rules: [] } }),
  options('replies-none', 'replies', { ready: '.saved-replies' }),
  options('replies', 'replies', { settings: WITH_SAVED }),
  options('replies-form', 'replies', {
    settings: WITH_SAVED,
    act: async (page) => {
      await click('Edit Late parcel')(page);
      await page.locator('[name=text]').fill('Hi {first_name}, your {nickname} is late.');
    },
  }),
  options('detection', 'detection', { settings: WITH_TOPICS }),
  options('engine', 'engine'),
  options('engine-model', 'engine', { settings: WITH_MODEL }),
  options('engine-listed', 'engine', {
    settings: WITH_MODEL,
    servers: {
      'https://api.openai.com': { allowedAt: Date.UTC(2026, 10, 3), learned: {} },
      'https://a-server-with-a-name-as-long-as-names-of-servers-get.models.northwind.example': {
        allowedAt: Date.UTC(2026, 8, 21),
        learned: {},
      },
    },
    models: ['gpt-5', 'gpt-5-mini', 'gpt-5-nano'],
    act: async (page) => {
      await click('Get the list')(page);
      await page.waitForSelector('datalist option');
    },
  }),
  options('engine-built-in', 'engine', {
    settings: { ...WITH_MODEL, engine: { ...WITH_MODEL.engine, kind: 'built-in' } },
  }),
  options('data', 'data'),
  options('long', 'brand', { settings: LONG_SETTINGS }),
  options('rules-long', 'rules', { settings: LONG_SETTINGS, act: click(`Edit ${LONG_NAME}`) }),
  options('not-saved', 'brand', {
    silent: true,
    wholePage: false,
    act: async (page) => {
      await page.locator('.card input').fill('Northwind');
    },
  }),
  options('import', 'data', { act: (page) => chooseFile(page, IMPORTED) }),
  options('import-refused', 'data', {
    act: (page) => chooseFile(page, '{"amends":"settings","version":1,"voice":{"sarcasm":5}}'),
  }),
  options('unreadable', 'brand', { noDatabase: true, ready: '[role=alert]' }),
  options('delete', 'data', { wholePage: false, act: click('Delete all cases…') }),
];

const NARROW = [
  'checks',
  'welcome',
  'brand',
  'sites',
  'voice',
  'voice-learnt',
  'rules',
  'rule-editor',
  'rule-test',
  'replies',
  'replies-form',
  'engine-model',
  'engine-listed',
  'data',
  'long',
  'rules-long',
  'delete',
];
const OPTIONS_NARROW = OPTIONS.filter(({ name }) => NARROW.includes(name.slice('options-'.length))).map(
  (scene): PageScene => ({ ...scene, name: `${scene.name}-narrow`, size: 'narrow' }),
);
const OPTIONS_OTHER = OPTIONS.filter(({ name }) => /-(brand|voice|rules)$/.test(name)).flatMap(
  (scene): PageScene[] => [
    { ...scene, name: `${scene.name}-zoomed`, size: 'zoomed' },
    { ...scene, name: `${scene.name}-rtl`, rightToLeft: true },
  ],
);

export const OPTIONS_ELSEWHERE: readonly PageScene[] = [...OPTIONS_NARROW, ...OPTIONS_OTHER];
