/**
 * How well the adapters read captured pages:
 * `npm run --silent captures -- --pages DIR [--site x] [--json] [--browser chromium]`.
 * DIR has a folder a site with pages (`*.html`) and the truth about each beside
 * it (`*.json`). Ends with 1 when a page could not be read at all.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPageJsdom } from './read-page-jsdom';
import { reportJson, reportText } from './report';
import { runCaptures, type SiteRun } from './run-captures';

const projectDir = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: process.env['AMENDS_PAGES'] ?? '../shared/pages' },
    site: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'jsdom' },
  },
});

async function run(): Promise<SiteRun[]> {
  if (values.browser === 'jsdom') return runCaptures(values.pages, projectDir, readPageJsdom, values.site);
  throw new Error(`unknown browser: ${values.browser} (jsdom or chromium)`);
}

if (!existsSync(values.pages)) {
  process.stderr.write(`captures: folder not found: ${values.pages}\n`);
  process.exitCode = 1;
} else {
  const runs = await run();
  process.stdout.write(`${values.json ? reportJson(runs) : reportText(runs)}\n`);
  if (runs.some(({ pages }) => pages.some(({ failure }) => failure !== undefined))) process.exitCode = 1;
}
