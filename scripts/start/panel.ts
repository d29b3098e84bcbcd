/** The agent's hands on the popup: open it on the tab in front, choose a case, put a reply in the box. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { World } from '@/tests/e2e/kit/world';

const PATIENCE = 8000;

/** Opens the real popup over the tab in front (Chromium only: a popup of Firefox cannot be reached from outside). */
export async function openPopup({ launched }: World): Promise<Page> {
  const target = await launched.browser.waitForTarget((each) => each.url().endsWith('/background.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('The background is not running.');
  await worker.evaluate(() => Reflect.get(chrome, 'action').openPopup());
  const popup = await launched.browser.waitForTarget((each) => each.url().endsWith('/popup.html'), {
    timeout: PATIENCE,
  });
  const page = await popup.asPage();
  await page.waitForSelector('[data-case], .actions', { timeout: PATIENCE });
  // It opens where it was left: in the last case. Escape goes back to the list.
  if (!(await page.$('[data-case]'))) await page.keyboard.press('Escape');
  await page.waitForSelector('[data-case]', { timeout: PATIENCE });
  return page;
}

export type Handled = {
  /** The drafts as shown. */
  readonly drafts: readonly string[];
  /** What the panel says after the click. */
  readonly outcome: string;
};

/** Opens a case, reads its drafts, and presses the one primary button. */
export async function answerCase(popup: Page, caseId: string): Promise<Handled> {
  await popup.click(`[data-case="${caseId}"]`);
  await popup.waitForSelector('.draft-pick', { timeout: PATIENCE });
  const drafts: string[] = [];
  for (const pick of await popup.$$('.draft-pick')) {
    await pick.click();
    await sleep(100);
    // The last card is the agent's own, still empty.
    const text = await popup.$eval('textarea', (field) => field.value);
    if (text !== '') drafts.push(text);
  }
  await popup.click('.draft-pick');
  await popup.waitForSelector('.actions .primary:not(:disabled)', { timeout: PATIENCE });
  await popup.click('.actions .primary');
  await popup.waitForSelector('.panel-foot .notice', { timeout: PATIENCE });
  return {
    drafts,
    // Without the words of its buttons.
    outcome: await popup.$eval('.panel-foot .notice', (notice) =>
      Array.from(notice.querySelectorAll('p:not(:has(button))'), (words) => words.textContent)
        .join(' ')
        .trim(),
    ),
  };
}
