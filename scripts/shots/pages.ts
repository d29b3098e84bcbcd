/**
 * Pictures of the options page and the case desk in many states, with an accessibility check of each:
 *   npx wxt build && npx tsx scripts/shots/pages.ts [folder] [scene …]
 * The background is the real one; only the database is filled beforehand. AMENDS_BUILD names another build.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@/scripts/browsers/launch';
import { checkAccess } from './check-access';
import { PAGE_SCENES } from './page-scenes';
import { setPageStage } from './page-stage';

const [folder = join(tmpdir(), 'shots-pages'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const extension = process.env['AMENDS_BUILD'] ?? join('.output', 'chrome-mv3');
const launched = await launchBrowser({ kind: 'chromium', extension });
let faults = 0;
try {
  for (const scene of PAGE_SCENES.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)),
  )) {
    const page = await setPageStage(launched, scene);
    await page.screenshot({ path: join(folder, `${scene.name}.png`), fullPage: scene.wholePage ?? false });
    const found = await checkAccess(page);
    faults += found.length;
    console.log(`${scene.name}: ${found.length === 0 ? 'no violations' : found.join('\n  ')}`);
    await page.close();
  }
} finally {
  await launched.close();
}
console.log(`Pictures in ${folder}`);
process.exitCode = faults === 0 ? 0 : 1;
