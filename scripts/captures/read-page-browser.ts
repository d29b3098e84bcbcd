/** Reads captured pages in a real browser, each at its real address, with the network shut. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { BrowserKind } from '@/scripts/browsers/find-browser';
import { launchBrowser } from '@/scripts/browsers/launch';
import { READ_FUNCTION } from './bundle-adapter';
import { parseReading } from './read-result';
import type { ReadPage } from './run-captures';

/** Warm scans timed per page. */
const REPEATS = 25;
/** Foreign markup: none of its scripts, frames, pictures or handlers may run or load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export type BrowserReader = { readonly read: ReadPage; readonly close: () => Promise<void> };

/** @throws when no such browser is installed */
export async function openBrowserReader(kind: BrowserKind): Promise<BrowserReader> {
  const { browser, close } = await launchBrowser({ kind });
  const read: ReadPage = async (html, url, bundle) => {
    const page = await browser.newPage();
    try {
      await serveCapture(page, url, html);
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      await page.evaluate(bundle);
      return parseReading(String(await page.evaluate(`${READ_FUNCTION}(${REPEATS})`)));
    } finally {
      await page.close();
    }
  };
  return { read, close };
}

/** Answers a tab's requests: the page itself from `html`, every other one is refused. To be called before going to `url`. */
export async function serveCapture(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, url, html).catch(throwUnlessGone));
}

async function answer(request: HTTPRequest, url: string, html: string): Promise<void> {
  if (!request.isNavigationRequest() || request.url() !== new URL(url).href) return request.abort();
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': POLICY },
    body: html,
  });
}

/** A request may be gone before it is answered: with its page, or (Firefox) when the policy stopped it first. */
function throwUnlessGone(error: unknown): void {
  if (!/no such request|closed|invalid interception/i.test(String(error))) throw error;
}
