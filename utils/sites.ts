/** The list of sites, gathered from the entrypoint folders: adding a site is adding a folder. */
import { SITE_IDS, type SiteId } from '@/utils/core/post';

export type Site = {
  readonly id: SiteId;
  /** The site's name, as people write it. Not translated. */
  readonly label: string;
  /** Match patterns of the content script. */
  readonly matches: readonly string[];
};

const modules = import.meta.glob<{ site: Site }>('../entrypoints/*.content/site.ts', { eager: true });

/** In the order of `SITE_IDS`. */
export const SITES: readonly Site[] = Object.values(modules)
  .map((module) => module.site)
  .toSorted((a, b) => SITE_IDS.indexOf(a.id) - SITE_IDS.indexOf(b.id));

/** @returns the site a URL belongs to, by host. */
export function siteOfUrl(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return SITES.find((site) => site.matches.some((pattern) => pattern === `${protocol}//${hostname}/*`));
}

/** @returns the site's name as people write it; its id when it has no folder yet */
export function siteLabel(id: SiteId): string {
  return SITES.find((site) => site.id === id)?.label ?? id;
}
