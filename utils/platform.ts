/** The only file that asks which browser this is. */
import { browser } from 'wxt/browser';

/**
 * Opens the panel beside a tab. Must run in the same turn as the click's message: the browser takes
 * the click as leave for a moment only.
 * @returns false where the browser does not allow it from a page's click (Firefox); the toolbar button does it there
 */
export async function openPanelFor(tabId: number): Promise<boolean> {
  if (!import.meta.env.CHROME) return false;
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    // No leave (any more): the badge still points to the toolbar button.
    return false;
  }
}

/** @returns the browser's own account of itself, for a report the agent copies. */
export function browserName(): string {
  return navigator.userAgent;
}
