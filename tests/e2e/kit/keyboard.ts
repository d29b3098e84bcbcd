/** An agent without a mouse: keys, and where the focus is after each. */
import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './page-state';

/** A page may take its time, e.g. to open a case; a focus that is lost for good is not found again after it. */
const PATIENCE_MS = 4000;
/** More than any page of ours has to reach. */
const MOST_STEPS = 120;

/** One key, or a chord: the keys that are held down together. */
export type Pressed = KeyInput | readonly KeyInput[];

/**
 * Presses keys one after the other.
 * @param selector what should have the focus then
 * @throws when it is somewhere else, nowhere, or cannot be seen
 */
export async function keysTo(page: Page, selector: string, ...pressed: readonly Pressed[]): Promise<void> {
  for (const one of pressed) {
    const chord = typeof one === 'string' ? [one] : one;
    for (const key of chord) await page.keyboard.down(key);
    for (const key of chord.toReversed()) await page.keyboard.up(key);
  }
  const focus = await until(
    () => page.evaluate(lookAtFocus, selector),
    ({ isThere, isSeen }) => isThere && isSeen,
    PATIENCE_MS,
  );
  if (!focus.isThere || !focus.isSeen)
    throw new Error(`${JSON.stringify(pressed)} should lead to ${selector}: ${JSON.stringify(focus)}`);
}

/**
 * Goes on with one key until the focus is on what matches.
 * @throws when it never is
 */
export async function goTo(page: Page, selector: string, key: KeyInput = 'Tab'): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if ((await page.evaluate(lookAtFocus, selector)).isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${selector}`);
}

/** Runs in the page. A ring may be drawn by the element, by what it draws after itself, or by the box around a field. */
function lookAtFocus(selector: string) {
  const element = document.activeElement ?? document.body;
  const rings = [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
    getComputedStyle(element.parentElement ?? element),
  ];
  return {
    isThere: element.matches(selector),
    // Headings take the focus for screen readers alone.
    isSeen:
      /^h[1-6]$/.test(element.localName) ||
      rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
    on: element.localName,
    words: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 80),
  };
}
