/** Builds the practice pages: one script and one style sheet each, into `.cache/practice`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle, inProject } from './bundle';
import { PRACTICE_PAGES } from './pages';

export const PRACTICE_OUT = '.cache/practice';

/** Takes some seconds; nothing is fetched. */
export async function buildPractice(): Promise<void> {
  mkdirSync(inProject(PRACTICE_OUT), { recursive: true });
  const styles = new Map(PRACTICE_PAGES.map((page) => [page.bundle, page.styles ?? page.bundle]));
  for (const [name, dressed] of styles) {
    await bundle(`tests/practice/${name}/main.tsx`, PRACTICE_OUT, `${name}.js`);
    copyFileSync(inProject(`tests/practice/${dressed}/page.css`), inProject(`${PRACTICE_OUT}/${name}.css`));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildPractice();
