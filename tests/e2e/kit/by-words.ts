/** Finds what an agent would find by its words, and uses it with the mouse and the keyboard. */
import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE = 10_000;

/** @throws when no control has these words within ten seconds */
async function find(page: Page, words: string, kind: 'press' | 'field'): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (text, what) => {
      const saysSo = (one: Element) =>
        one.getAttribute('aria-label')?.trim() === text || one.textContent?.trim().startsWith(text);
      if (what === 'press')
        return [...document.querySelectorAll('button, summary, [role="menuitem"], label')].find(
          (one) => saysSo(one) && !one.hasAttribute('disabled'),
        );
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === text);
      return label && document.querySelector(`[id="${label.getAttribute('for') ?? ''}"]`);
    },
    { timeout: PATIENCE },
    words,
    kind,
  );
  const element = found.asElement();
  if (!element) throw new Error(`nothing says "${words}"`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the function above returns elements alone
  return element as ElementHandle;
}

/** Clicks the button, menu item or choice with these words. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await find(page, words, 'press');
  await button.scrollIntoView();
  await button.click();
}

/** Replaces what is in the field with this label. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await find(page, label, 'field');
  await field.scrollIntoView();
  if (await field.evaluate((one) => one.localName === 'select')) await field.select(text);
  else {
    await field.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await field.type(text);
  }
}
