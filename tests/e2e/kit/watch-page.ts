/** What a site could learn of us: everything the page's own scripts see added to it. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    seen?: { readonly html: string; readonly open: boolean }[];
    shifts?: number[];
  }
}

/** Notes every element that is added from now on, as the page's scripts see it, and every shift of the layout (Chromium). */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { html: string; open: boolean }[] = [];
    const shifts: number[] = [];
    Object.assign(window, { seen, shifts });
    new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) {
          if (node instanceof Element) seen.push({ html: node.outerHTML, open: node.shadowRoot !== null });
        }
      }
    }).observe(document, { childList: true, subtree: true });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: false });
    }
  });
}

/** CSS of a marker's host: an unnamed, empty `span` with nothing but three variables, named anew on each page. */
export const MARKER = 'span[style^="--"]:empty';
