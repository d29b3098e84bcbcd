/** Finds captured pages: `DIR/<site>/<name>.html` with `<name>.json` beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SITE_IDS, type SiteId } from '@/utils/core/post';
import type { Capture, TruthItem } from './truth';
import { itemsFileSchema, truthOfItems } from './truth-of-items';
import { postsFileSchema, truthOfPosts } from './truth-of-posts';

/** Address of a page whose truth names none, or no real one (a fragment). */
const HOME: Readonly<Record<SiteId, string>> = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
  instagram: 'https://www.instagram.com/',
};

/** @returns the sites that have a folder in `pagesDir` and an adapter in the project */
export function sitesWithCaptures(pagesDir: string, projectDir: string): SiteId[] {
  return SITE_IDS.filter(
    (site) =>
      existsSync(join(pagesDir, site)) &&
      existsSync(join(projectDir, `entrypoints/${site}.content/adapter.ts`)),
  );
}

/**
 * @returns a site's captures by name
 * @throws when a truth file does not have one of the two known shapes
 */
export function loadCaptures(pagesDir: string, site: SiteId): Capture[] {
  const folder = join(pagesDir, site);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(join(folder, truthFile(file))))
    .toSorted()
    .map((file) => {
      const { url, items } = readTruth(join(folder, truthFile(file)));
      const address = url && URL.canParse(url) ? url : HOME[site];
      return { site, name: file.replace(/\.html$/, ''), htmlFile: join(folder, file), url: address, items };
    });
}

function truthFile(htmlFile: string): string {
  return htmlFile.replace(/\.html$/, '.json');
}

function readTruth(path: string): { url: string | null | undefined; items: TruthItem[] } {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const posts = v.safeParse(postsFileSchema, json);
  if (posts.success) return { url: posts.output.page.url, items: truthOfPosts(posts.output) };
  const items = v.safeParse(itemsFileSchema, json);
  if (items.success) return { url: items.output.url, items: truthOfItems(items.output) };
  throw new Error(`${path}: not a truth file (${posts.issues[0].message}; ${items.issues[0].message})`);
}
