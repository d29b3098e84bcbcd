import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from './extension-page';
import type { Launched } from './launch';

const URL_OF_PAGE = 'moz-extension://host/cases.html';

/** A Firefox whose new tab answers so: the moments of a change of process cannot be had on order from a real one. */
function firefox(...answers: readonly (() => Promise<unknown>)[]): Launched {
  let asked = 0;
  const page = {
    goto: () => new Promise(() => undefined),
    evaluate: () => (answers[asked++] ?? answers.at(-1))?.(),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what is asked here is there
  const tab = page as unknown as Page;
  return {
    kind: 'firefox',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what is asked here is there
    browser: { newPage: () => Promise.resolve(tab) } as unknown as Launched['browser'],
    extensionId: undefined,
    extensionUrl: (path) => `moz-extension://host/${path}`,
    close: () => Promise.resolve(),
  };
}

const state = (href: string, readyState: string) => () => Promise.resolve({ href, state: readyState });
const cutOff = () => Promise.reject(new Error('Message handler threw uncatchable exception'));
const never = () => new Promise(() => undefined);

describe('openExtensionPage', () => {
  it('asks again when the browser cuts a question off, or never answers it', async () => {
    const launched = firefox(
      state('about:blank', 'complete'),
      cutOff,
      never,
      state(URL_OF_PAGE, 'loading'),
      state(URL_OF_PAGE, 'complete'),
    );
    expect(await openExtensionPage(launched, 'cases.html')).toBe(await launched.browser.newPage());
  });

  it('gives up in the end, with what the browser said', async () => {
    await expect(openExtensionPage(firefox(cutOff), 'cases.html', 300)).rejects.toMatchObject({
      message: `${URL_OF_PAGE} did not load`,
      cause: new Error('Message handler threw uncatchable exception'),
    });
  });
});
