/** Answers the sites' addresses with the practice pages, by interception; every other request is stopped. */
import { readFileSync } from 'node:fs';
import { TargetType, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { inProject } from './bundle';
import { PRACTICE_OUT } from './build-practice';
import { practicePageAt, type PracticePage } from './pages';

/** As strict as the sites' own: no script or style but those with the nonce. */
const NONCE = 'practice';
const CSP = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export type PracticeServer = {
  /** Addresses that were asked for and stopped, in order. */
  readonly stopped: string[];
};

/** @returns what was stopped in one tab */
export async function servePractice(page: Page): Promise<PracticeServer> {
  const stopped: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, stopped));
  return { stopped };
}

/** The same for every tab, also those a person opens. */
export async function servePracticeEverywhere(browser: Browser): Promise<void> {
  browser.on('targetcreated', (target) => {
    if (target.type() === TargetType.PAGE) void target.page().then((page) => page && servePractice(page));
  });
  for (const page of await browser.pages()) await servePractice(page);
}

async function answer(request: HTTPRequest, stopped: string[]): Promise<void> {
  const url = new URL(request.url());
  const page = url.protocol === 'https:' ? practicePageAt(url) : undefined;
  if (page && request.isNavigationRequest()) {
    await request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': CSP },
      body: documentOf(page),
    });
  } else if (/^(?:chrome|moz)-extension:|^data:|^blob:|^about:/.test(url.href)) {
    await request.continue();
  } else {
    if (!url.pathname.endsWith('/favicon.ico')) stopped.push(url.href);
    await request.abort();
  }
}

function documentOf({ bundle, title, html = 'lang="en"', body = '' }: PracticePage): string {
  const read = (name: string) => readFileSync(inProject(`${PRACTICE_OUT}/${name}`), 'utf8');
  // Inside a script element only this sequence would end it early.
  const script = read(`${bundle}.js`).replaceAll('</script', '<\\/script');
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style nonce="${NONCE}">${read(`${bundle}.css`)}</style></head><body ${body}><script nonce="${NONCE}">${script}</script></body></html>`;
}
