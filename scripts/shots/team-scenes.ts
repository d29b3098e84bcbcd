/** The panel with what the team wrote itself among the suggestions. */
import type { Page } from 'puppeteer-core';
import type { Scene } from './scenes';
import { EVERYONE, LATE_PARCEL, LIKE_CASE } from './stories';

const HERE = {
  frame: 'sidepanel',
  size: { width: 360, height: 800 },
  open: LATE_PARCEL,
  saved: true,
  stories: [...EVERYONE, LIKE_CASE],
} as const;

async function choosePast(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.textContent?.includes('From your reply of'));
  await page.keyboard.press('5');
}

export const TEAM_SCENES: readonly Scene[] = [
  { ...HERE, name: 'team' },
  { ...HERE, name: 'team-narrow', size: { width: 320, height: 900 } },
  { ...HERE, name: 'team-past', act: choosePast },
  {
    ...HERE,
    name: 'team-slash',
    frame: 'popup',
    size: undefined,
    act: async (page) => {
      await page.locator('[data-editor]').click();
      await page.keyboard.type(' /r');
    },
  },
  {
    ...HERE,
    name: 'team-search',
    act: async (page) => {
      await page.locator('.saved-picker summary').click();
      await page.waitForSelector('.saved-picker input:focus');
      await page.keyboard.type('parcel');
    },
  },
];
