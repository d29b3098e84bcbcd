/** Runs inside the captured page, bundled with the site's adapter: page in, plain data out. */
import type { SiteAdapter } from '@/utils/page/adapter';

/**
 * Reads the whole page `repeats` times; the last reading is the answer.
 * @returns JSON of `pageReadingSchema` (read-result.ts); times in milliseconds
 */
export function readWholePage(adapter: SiteAdapter, page: Document, repeats: number): string {
  const times: number[] = [];
  let results = adapter.findPosts(page).map((element) => adapter.readPost(element));
  for (let round = 0; round < repeats; round += 1) {
    const start = performance.now();
    results = adapter.findPosts(page).map((element) => adapter.readPost(element));
    times.push(performance.now() - start);
  }
  return JSON.stringify({
    results,
    times,
    pageKind: adapter.pageKind(page.location, page),
    pageOwner: adapter.pageOwner?.(page.location, page),
    signedInAs: adapter.signedInAs?.(page),
  });
}
