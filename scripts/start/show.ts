/** The practice run for a person: a window with the extension and a tab for each site. */
import { launchBrowser } from '@/scripts/browsers/launch';
import type { BrowserKind } from '@/scripts/browsers/find-browser';
import { inProject } from '@/scripts/practice/bundle';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { servePracticeEverywhere } from '@/scripts/practice/serve-practice';

const GUIDE = `
Amends is open in a browser of its own. Nothing you do there reaches the network.

 1. The first tab asks for your brand. On these pages it is "Larkspur Audio",
    handle "larkspuraudio". Switch on the three sites.
 2. Go to the X, Facebook or LinkedIn tab: complaints get a mark.
 3. Open Amends from the toolbar (the puzzle piece, then Amends): choose a case,
    a suggestion, and "Put in reply box". Sending stays with you.
 4. "Cases" in the panel opens the case desk, with the CSV export.

Close the browser window to end.`;

export async function show(kind: BrowserKind, say: (line: string) => void): Promise<void> {
  const extension = inProject(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const { browser, close } = await launchBrowser({ kind, extension, headless: false });
  await servePracticeEverywhere(browser);
  for (const url of [PRACTICE_STARTS.x, PRACTICE_STARTS.facebook, PRACTICE_STARTS.linkedin]) {
    const page = await browser.newPage();
    await page.goto(url).catch((error: unknown) => say(`${url}: ${String(error)}`));
  }
  say(GUIDE);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await Promise.race([interrupted, closed]);
  await close();
}
