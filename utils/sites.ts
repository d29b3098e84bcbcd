/** The list of sites, gathered from the entrypoint folders: adding a site is adding a folder. */
import type { SiteId } from '@/utils/core/post';

export type Site = {
  readonly id: SiteId;
  /** The site's name, as people write it. Not translated. */
  readonly label: string;
  /** Match patterns of the content script. */
  readonly matches: readonly string[];
};

const modules = import.meta.glob<{ site: Site }>('../entrypoints/*.content/site.ts', { eager: true });

export const SITES: readonly Site[] = Object.values(modules).map((module) => module.site);

/** @returns the site a URL belongs to, by host. */
export function siteOfUrl(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return SITES.find((site) => site.matches.some((pattern) => pattern === `${protocol}//${hostname}/*`));
}
