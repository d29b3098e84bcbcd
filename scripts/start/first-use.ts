/** Goes through the first-use step as a new agent would: by its own fields and buttons. */
import type { Page } from 'puppeteer-core';

/** @param options the options page, fresh after installing */
export async function firstUse(
  options: Page,
  brand: { readonly name: string; readonly handle: string },
): Promise<void> {
  await options.waitForSelector('.welcome');
  const [name, handle] = await options.$$('section[aria-labelledby="welcome-1"] input');
  await name?.type(brand.name);
  await handle?.type(brand.handle);
  await handle?.press('Enter');
  const voice = await options.$('input[name="welcome-voice"]');
  await voice?.click();
  for (const site of await options.$$('section[aria-labelledby="welcome-3"] input')) await site.click();
  await options.waitForSelector('.welcome-end .primary:not(:disabled)');
  await options.click('.welcome-end .primary');
  await options.waitForSelector('.welcome', { hidden: true });
}
