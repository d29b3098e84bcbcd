/** One state of a full page to look at, and what such states share. */
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '@/utils/settings/defaults';
import type { Servers } from '@/utils/engines/server-facts';
import type { Settings } from '@/utils/settings/schema';
import type { Story } from '@/utils/core/testing/tell-case';

export type PageScene = {
  readonly name: string;
  /** Address within the extension. */
  readonly page: string;
  readonly size?: 'wide' | 'narrow' | 'zoomed';
  readonly dark?: boolean;
  readonly wholePage?: boolean;
  readonly rightToLeft?: boolean;
  /** The background does not answer. */
  readonly silent?: boolean;
  /** The browser gives no storage. */
  readonly noDatabase?: boolean;
  /** What the model's server says it has. */
  readonly models?: readonly string[];
  /** Servers text may go to. */
  readonly servers?: Servers;
  readonly settings: Settings;
  readonly stories: (now: number) => readonly Story[];
  /** What stands on the page once it is drawn. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
};

export const FRESH = defaultSettings();
export const SET_UP: Settings = {
  ...FRESH,
  brand: {
    ...FRESH.brand,
    name: 'Northwind Gear',
    names: ['North Wind', 'northwindgear', 'NWG'],
    handles: ['NorthwindGear', 'NorthwindHelp'],
    products: ['Trail Jacket', 'Summit Charger'],
    competitors: ['Peakline'],
    staff: ['ada_northwind'],
    privateChannels: { x: 'https://northwind.example/dm' },
    links: ['help.northwind.example'],
  },
  sites: { ...FRESH.sites, x: { on: true, marker: true } },
  general: { ...FRESH.general, agentName: 'Ada Berg', initials: 'AB', welcomed: true },
};
export const WITH_MODEL: Settings = {
  ...SET_UP,
  engine: {
    kind: 'openai-compatible',
    provider: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-5-mini',
    apiVersion: '',
    prices: [{ model: 'gpt-5-mini', input: 0.25, output: 2 }],
  },
};

export const WITH_SAVED: Settings = {
  ...SET_UP,
  replies: {
    orderLink: 'https://help.northwind.example/orders',
    saved: [
      {
        id: 'late',
        title: 'Late parcel',
        text: 'Hi {first_name}, that is later than we promised. You can see the new date at {order_link}. If it does not hold, write to us there and we will put it right.',
        topics: ['delivery'],
        lang: 'en',
        shortcut: 'late',
      },
      {
        id: 'refund',
        title: 'Refund, and how many days a bank may take until the money is there',
        text: 'Hi {first_name}, your refund for the {product} is on its way. Banks take three to five days.',
        topics: ['billing', 'price'],
        lang: 'en',
        shortcut: 'refund',
      },
      {
        id: 'danke',
        title: 'Dank für Lob',
        text: 'Hallo {first_name}, das freut uns sehr!',
        topics: [],
        lang: 'de',
        shortcut: '',
      },
    ],
  },
};

/** Clicks what has these names for a screen reader, one after the other. */
export const click =
  (...labels: string[]) =>
  async (page: Page) => {
    for (const label of labels) await page.locator(`::-p-aria(${label})`).click();
  };
