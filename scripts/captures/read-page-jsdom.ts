/** Reads a captured page in jsdom: no script of the page runs, nothing is fetched. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { READ_FUNCTION } from './bundle-adapter';
import { parseReading, type PageReading } from './read-result';

/**
 * @param bundle script of `bundleAdapter`, run in the page's own realm
 * @throws when the adapter throws or breaks the post contract
 */
export function readPageJsdom(html: string, url: string, bundle: string): PageReading {
  // A console of its own keeps jsdom's remarks about foreign style sheets out of the report.
  const virtualConsole = new VirtualConsole();
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only', virtualConsole });
  try {
    window.eval(bundle);
    return parseReading(String(window.eval(`${READ_FUNCTION}(1)`)));
  } finally {
    window.close();
  }
}
