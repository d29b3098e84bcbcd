/**
 * Pictures of the panel in every state, and an accessibility check of each:
 *   npx wxt build && npx tsx scripts/shots/panel.ts [folder] [scene …]
 * The folder defaults to one in the system's temporary folder. The background is
 * played by answers of ours, so that each state can be had; nothing else is changed.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAccess } from './check-access';
import { launchBrowser } from '@/scripts/browsers/launch';
import { SCENES } from './scenes';
import { setStage } from './stage';

const [folder = join(tmpdir(), 'shots'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const launched = await launchBrowser({ kind: 'chromium', extension: join('.output', 'chrome-mv3') });
let faults = 0;
try {
  for (const scene of SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const page = await setStage(launched, scene);
    await page.screenshot({ path: join(folder, `panel-${scene.name}.png`) });
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
