/** The screens of the full pages to look at. */
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '@/utils/settings/defaults';
import type { Settings } from '@/utils/settings/schema';
import type { Story } from '@/utils/core/testing/tell-case';
import { ANSWERED, crowd, manyStories } from './crowd';
import { EVERYONE, HELD, LONG, RIGHT_TO_LEFT } from './stories';

export type PageScene = {
  readonly name: string;
  /** Address within the extension. */
  readonly page: string;
  readonly size?: 'wide' | 'narrow' | 'zoomed';
  readonly dark?: boolean;
  readonly wholePage?: boolean;
  readonly rightToLeft?: boolean;
  readonly settings: Settings;
  readonly stories: (now: number) => readonly Story[];
  /** What stands on the page once it is drawn. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
};

const base = defaultSettings();
const SET_UP: Settings = {
  ...base,
  brand: {
    ...base.brand,
    name: 'Northwind Gear',
    names: ['North Wind', 'northwindgear', 'NWG'],
    handles: ['NorthwindGear', 'NorthwindHelp'],
    products: ['Trail Jacket', 'Summit Charger'],
    competitors: ['Peakline'],
    staff: ['ada_northwind'],
    privateChannels: { x: 'https://northwind.example/dm' },
    links: ['help.northwind.example'],
  },
  sites: { ...base.sites, x: { on: true, marker: true } },
  general: { ...base.general, agentName: 'Ada Berg', initials: 'AB', welcomed: true },
};
const WITH_MODEL: Settings = {
  ...SET_UP,
  engine: {
    kind: 'openai-compatible',
    provider: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-5-mini',
  },
};

const click =
  (...labels: string[]) =>
  async (page: Page) => {
    for (const label of labels) await page.locator(`::-p-aria(${label})`).click();
  };
/** Ticks the third row, then everything up to the sixth. */
async function select(page: Page): Promise<void> {
  await page.locator('tbody tr:nth-child(3) input').click();
  await page.keyboard.down('Shift');
  await page.locator('tbody tr:nth-child(6) input').click();
  await page.keyboard.up('Shift');
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

const OPTIONS: readonly PageScene[] = [
  options('welcome', '', { settings: base, ready: '.welcome' }),
  options('brand', 'brand'),
  options('sites', 'sites'),
  options('voice', 'voice'),
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
  options('engine', 'engine'),
  options('engine-model', 'engine', { settings: WITH_MODEL }),
  options('data', 'data'),
  options('delete', 'data', { wholePage: false, act: click('Delete all cases…') }),
];

const NARROW = [
  'welcome',
  'brand',
  'sites',
  'voice',
  'rules',
  'rule-editor',
  'rule-test',
  'engine-model',
  'data',
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

const cases = (name: string, more: Partial<PageScene> = {}): PageScene => ({
  name: `cases-${name}`,
  page: 'cases.html',
  settings: SET_UP,
  stories: manyStories,
  ready: '.desk-table',
  ...more,
});
const openCase = (id: string) => ({ page: `cases.html#x:${id}`, ready: '.timeline' });
const NO_CASES = { stories: () => [], ready: '.empty' };

const CASES: readonly PageScene[] = [
  cases('many'),
  cases('none', NO_CASES),
  cases('one', { stories: () => [HELD] }),
  cases('open', openCase(HELD.id)),
  cases('answered', openCase(ANSWERED.id)),
  cases('long', openCase(LONG.id)),
  cases('right-to-left', openCase(RIGHT_TO_LEFT.id)),
  cases('ten-thousand', { stories: (now) => crowd(now, 10_000) }),
  cases('selected', { act: select }),
  cases('no-match', {
    act: async (page) => {
      await page.locator('[data-search]').fill('zebra');
    },
  }),
  cases('filtered', { act: click('delivery') }),
  cases('export', { act: click('Export…') }),
  cases('exported', { act: click('Export…', 'Save as a file') }),
  cases('delete', {
    act: async (page) => {
      await select(page);
      await click('Delete these…')(page);
    },
  }),
];
const CASES_NARROW = CASES.filter(({ name }) =>
  /-(many|none|open|answered|export|selected)$/.test(name),
).flatMap((scene): PageScene[] => [
  { ...scene, name: `${scene.name}-narrow`, size: 'narrow' },
  { ...scene, name: `${scene.name}-zoomed`, size: 'zoomed' },
]);
const CASES_RTL = CASES.filter(({ name }) => /-(many|answered)$/.test(name)).map((scene): PageScene => ({
  ...scene,
  name: `${scene.name}-rtl`,
  rightToLeft: true,
}));
const light = [...OPTIONS, ...OPTIONS_NARROW, ...OPTIONS_OTHER, ...CASES, ...CASES_NARROW, ...CASES_RTL];

export const PAGE_SCENES: readonly PageScene[] = [
  ...light,
  ...[...OPTIONS, ...CASES].map((scene): PageScene => ({ ...scene, name: `${scene.name}-dark`, dark: true })),
];
