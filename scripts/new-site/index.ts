/** `npm run new:site -- NAME`: makes the folder of a new site, ready to be filled in. See docs/adding-a-site.md. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from './site-files';

const name = process.argv[2] ?? '';
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'entrypoints', `${name}.content`);

if (!/^[a-z][a-z0-9]{0,30}$/.test(name)) {
  console.error('Give the site a name of lower-case letters and digits: npm run new:site -- mastodon');
  process.exitCode = 1;
} else if (existsSync(folder)) {
  console.error(`entrypoints/${name}.content is there already: nothing was changed.`);
  process.exitCode = 1;
} else {
  for (const [path, text] of Object.entries(siteFiles(name))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`entrypoints/${name}.content/${path}`);
  }
  console.log(
    `\nNext: add '${name}' to SITE_IDS in utils/core/post.ts and its limit to utils/core/limits.ts,`,
  );
  console.log('then docs/adding-a-site.md from step 2.');
}
