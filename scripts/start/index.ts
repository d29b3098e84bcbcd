/**
 * `npm start`: the practice run. Builds the extension and shows it at work on made-up pages at the sites' real
 * addresses, with nothing from the network: in a window where there is one, else by walking the path itself.
 *
 *   npm start -- --walk               walk the path even where a window could be shown
 *   npm start -- --pages DIR          walk over a folder of captured pages instead
 *   npm start -- --out DIR            where the pictures of a walk go; practice-run unless told
 *   npm start -- --browser firefox    not Chromium
 */
import { ensureBrowser, howToInstall } from '@/scripts/browsers/ensure-browser';
import { readOptions } from '@/scripts/read-options';
import { hasDisplay } from './display';
import { prepare } from './prepare';
import { show } from './show';
import { walkCaptures } from './walk-captures';
import { walkPractice } from './walk-practice';

const { values } = readOptions(import.meta.url, {
  options: {
    pages: { type: 'string' },
    out: { type: 'string', default: 'practice-run' },
    /** Walk even where a window could be shown. */
    walk: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

const say = (line: string): void => console.log(line);

async function chooseBrowser(): Promise<'chromium' | 'firefox' | undefined> {
  const wanted = values.browser === 'firefox' ? (['firefox'] as const) : (['chromium', 'firefox'] as const);
  for (const kind of wanted) if (await ensureBrowser(kind, say)) return kind;
  return undefined;
}

const kind = await chooseBrowser();
if (!kind) {
  console.error(howToInstall('chromium'));
  process.exitCode = 1;
} else {
  await prepare(kind, say);
  if (values.pages !== undefined) process.exitCode = await walkCaptures(kind, values.pages, values.out, say);
  else if (hasDisplay(process.env, process.platform) && !values.walk) await show(kind, say);
  else process.exitCode = await walkPractice(kind, values.out, say);
}
