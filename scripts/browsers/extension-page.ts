/** Opens a page of the extension in a tab. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

const LOADED_MS = 15_000;

/**
 * Firefox answers such a navigation never, although the page is live: it is
 * started, and then the page itself is asked whether it has loaded.
 * @param path e.g. `options.html`
 * @throws when the page does not load
 */
export async function openExtensionPage(launched: Launched, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const url = launched.extensionUrl(path);
  const going = page.goto(url);
  if (launched.kind === 'chromium') {
    await going;
    return page;
  }
  // Ends in a time-out of the protocol, minutes later, or when the tab is closed.
  going.catch(() => undefined);
  const until = Date.now() + LOADED_MS;
  while (Date.now() < until) {
    await sleep(100);
    const state = await Promise.race([
      page.evaluate(() => [location.href, document.readyState]),
      sleep(2000),
    ]);
    if (state && state[0]?.startsWith(url) && state[1] === 'complete') return page;
  }
  throw new Error(`${url} did not load`);
}
