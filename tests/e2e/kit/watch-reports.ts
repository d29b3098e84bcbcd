/** Which posts a content script reports, as every page of the extension hears it. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    reported?: string[];
  }
}

/**
 * @param desk a page of the extension
 * @returns asks for the keys of all posts reported since, one for each time
 */
export async function watchReports(desk: Page): Promise<() => Promise<readonly string[]>> {
  await desk.evaluate(() => {
    const reported: string[] = [];
    Object.assign(window, { reported });
    chrome.runtime.onMessage.addListener(({ amends, input }) => {
      if (amends === 'posts.seen') for (const { key } of input.posts) reported.push(key);
    });
  });
  return () => desk.evaluate(() => window.reported ?? []);
}
