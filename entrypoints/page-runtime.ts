/**
 * What all sites share in a page, as a file of its own: the manifest loads it into the same world
 * right before a site's script (see `wxt.config.ts`), which then holds its adapter alone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runSite } from '@/utils/page/run-site';

declare global {
  /** Of this extension's world: the page has no such name. */
  var amendsPage: { readonly runSite: typeof runSite };
}

export default defineUnlistedScript(() => {
  globalThis.amendsPage = { runSite };
});
