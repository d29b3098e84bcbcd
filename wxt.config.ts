import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** No HTML from strings, no remote code; plain http only to a model server on this machine. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * A content script uses three calls that every supported browser answers with promises by itself:
 * the polyfill would be a quarter of its size. Extension pages and the worker keep it.
 * WXT's context would announce the extension to the page; ours is quiet.
 */
function leanContentScripts(): Plugin {
  let inContentScript = false;
  return {
    name: 'lean-content-scripts',
    enforce: 'pre',
    options({ input }) {
      inContentScript = JSON.stringify(input ?? '').includes('.content/');
    },
    resolveId(source, importer) {
      if (!inContentScript) return undefined;
      if (source === 'wxt/utils/content-script-context') {
        return join(import.meta.dirname, 'utils/page/quiet-context.ts');
      }
      const isPolyfill = source === '@wxt-dev/webextension-polyfill/browser';
      return isPolyfill ? this.resolve('@wxt-dev/browser', importer) : undefined;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [leanContentScripts()],
    // A selector is named in several places: written out in each, they would be a fortieth of LinkedIn's script.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // A model server's host is asked for in the click that needs it.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'personalCommunications'],
              },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
