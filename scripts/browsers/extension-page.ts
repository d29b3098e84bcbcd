/** Opens a page of the extension in a tab. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

const LOADED_MS = 30_000;
/** A question put to a page that is just going away may be answered never. */
const ANSWER_MS = 2000;

/**
 * Firefox answers such a navigation never, although the page is live: it is
 * started, and then the page itself is asked whether it has loaded.
 * @param path e.g. `options.html`
 * @param withinMs time it has to load, in Firefox
 * @throws when the page does not load, with the last thing the browser said as its cause
 */
export async function openExtensionPage(
  launched: Launched,
  path: string,
  withinMs = LOADED_MS,
): Promise<Page> {
  const page = await launched.browser.newPage();
  const url = launched.extensionUrl(path);
  const going = page.goto(url);
  if (launched.kind === 'chromium') {
    await going;
    return page;
  }
  // Ends in a time-out of the protocol, minutes later, or when the tab is closed.
  going.catch(() => undefined);
  const until = Date.now() + withinMs;
  let cause: unknown;
  while (Date.now() < until) {
    await sleep(100);
    // The first page gives way to ours, in another process: what asks it in that moment is cut off with an error.
    const asked = page
      .evaluate(() => ({ href: location.href, state: document.readyState }))
      .catch((error: unknown) => void (cause = error));
    const answer = await Promise.race([asked, sleep(ANSWER_MS)]);
    if (answer?.href.startsWith(url) && answer.state === 'complete') return page;
  }
  throw new Error(`${url} did not load`, { cause });
}
