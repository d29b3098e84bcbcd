/** The one content runtime. */
import type { Site } from '@/utils/sites';
import type { SiteAdapter } from './adapter';

export type RunSiteOptions = {
  readonly site: Site;
  readonly adapter: SiteAdapter;
  readonly signal: AbortSignal;
};

export function runSite(_options: RunSiteOptions): void {}
