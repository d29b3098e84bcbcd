/** Builds the practice pages: one script and one style sheet each, into `.cache/practice`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle, inProject } from './bundle';
import { PRACTICE_PAGES } from './pages';

export const PRACTICE_OUT = '.cache/practice';

/** Takes some seconds; nothing is fetched. */
export async function buildPractice(): Promise<void> {
  mkdirSync(inProject(PRACTICE_OUT), { recursive: true });
  for (const name of new Set(PRACTICE_PAGES.map((page) => page.bundle))) {
    await bundle(`tests/practice/${name}/main.tsx`, PRACTICE_OUT, `${name}.js`);
    copyFileSync(inProject(`tests/practice/${name}/page.css`), inProject(`${PRACTICE_OUT}/${name}.css`));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildPractice();
