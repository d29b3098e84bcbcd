/** What an agent does first in a scene of the panel. */
import type { Page } from 'puppeteer-core';

/** Clicks what the selector finds. */
export const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};

/** Types at the end of the reply. */
export const typeReply = (words: string) => async (page: Page) => {
  await page.locator('[data-editor]').click();
  await page.keyboard.type(words);
};
