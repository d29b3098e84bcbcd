/**
 * How well the adapters read captured pages:
 * `npm run --silent captures -- --pages DIR [--site x] [--json] [--browser jsdom|chromium|firefox]`.
 * DIR has a folder a site with pages (`*.html`) and the truth about each beside
 * it (`*.json`). Ends with 1 when a page could not be read at all.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { readOptions } from '@/scripts/read-options';
import { openBrowserReader } from './read-page-browser';
import { readPageJsdom } from './read-page-jsdom';
import { reportJson, reportText } from './report';
import { runCaptures, type SiteRun } from './run-captures';

const projectDir = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

const { values } = readOptions(import.meta.url, {
  options: {
    pages: { type: 'string', default: process.env['AMENDS_PAGES'] ?? '../shared/pages' },
    site: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'jsdom' },
  },
});

async function run(): Promise<SiteRun[]> {
  const kind = BROWSER_KINDS.find((name) => name === values.browser);
  if (!kind) return runCaptures(values.pages, projectDir, readPageJsdom, values.site);
  const reader = await openBrowserReader(kind);
  try {
    return await runCaptures(values.pages, projectDir, reader.read, values.site);
  } finally {
    await reader.close();
  }
}

const problem = !existsSync(values.pages)
  ? `folder not found: ${values.pages}`
  : !['jsdom', ...BROWSER_KINDS].includes(values.browser)
    ? `unknown browser: ${values.browser} (jsdom, ${BROWSER_KINDS.join(', ')})`
    : undefined;

if (problem) {
  process.stderr.write(`captures: ${problem}\n`);
  process.exitCode = 1;
} else {
  const runs = await run();
  process.stdout.write(`${values.json ? reportJson(runs) : reportText(runs)}\n`);
  if (runs.some(({ pages }) => pages.some(({ failure }) => failure !== undefined))) process.exitCode = 1;
}
