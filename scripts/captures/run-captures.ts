/** Reads every capture of every site and compares. */
import { readFileSync } from 'node:fs';
import type { SiteId } from '@/utils/core/post';
import { bundleAdapter } from './bundle-adapter';
import { comparePage, type PageScore } from './compare';
import { loadCaptures, sitesWithCaptures } from './load-captures';
import type { PageReading } from './read-result';
import type { Capture } from './truth';

export type ReadPage = (html: string, url: string, bundle: string) => PageReading | Promise<PageReading>;

export type PageRun = {
  readonly capture: Capture;
  readonly score: PageScore;
  readonly reading?: PageReading;
  /** Why the page could not be read at all; its items then count as missing. */
  readonly failure?: string;
};
export type SiteRun = { readonly site: SiteId; readonly pages: readonly PageRun[] };

/**
 * @param pagesDir folder with one folder a site
 * @param projectDir root of the project
 * @param readPage jsdom or a browser
 * @param only sites to run; all that have captures and an adapter when absent
 */
export async function runCaptures(
  pagesDir: string,
  projectDir: string,
  readPage: ReadPage,
  only?: readonly string[],
): Promise<SiteRun[]> {
  const runs: SiteRun[] = [];
  for (const site of sitesWithCaptures(pagesDir, projectDir)) {
    if (only && !only.includes(site)) continue;
    const bundle = await bundleAdapter(site, projectDir);
    const pages: PageRun[] = [];
    for (const capture of loadCaptures(pagesDir, site)) pages.push(await runPage(capture, bundle, readPage));
    runs.push({ site, pages });
  }
  return runs;
}

async function runPage(capture: Capture, bundle: string, readPage: ReadPage): Promise<PageRun> {
  try {
    const reading = await readPage(readFileSync(capture.htmlFile, 'utf8'), capture.url, bundle);
    const posts = reading.results.flatMap((result) => (result.kind === 'post' ? [result.post] : []));
    return { capture, reading, score: comparePage(capture, posts) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { capture, failure, score: comparePage(capture, []) };
  }
}
