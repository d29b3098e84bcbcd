import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'wxt';

/**
 * No HTML from strings, no remote code, no code from strings; plain http only to a model server on this machine.
 * `wasm-unsafe-eval` lets the sentence encoder's inner loop run on WebAssembly (docs/decisions); it allows no scripts.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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

const RUNTIME = 'page-runtime';
const RUN_SITE = '/utils/page/run-site';

/**
 * A browser takes 10 to 20 ms for each file of an extension page: what the popup needs at once is two files
 * beside its own, not nine. What draws stays out of the one that the background shares.
 */
const FEW_FILES: UserConfig = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              tags: ['$initial'],
              test: /^(?!.*(?:preact|\/components\/|core\/(?:detect|lint|reply)\/|preload-helper|modulepreload))/,
              minShareCount: 3,
              priority: 2,
            },
            {
              name: 'page',
              tags: ['$initial'],
              test: /preact|\/components\/|preload-helper|modulepreload|html-plugins/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
};

/**
 * A content script uses three calls that every supported browser answers with promises by itself:
 * the polyfill would be a quarter of its size. Extension pages and the worker keep it.
 * WXT's context would announce the extension to the page; ours is quiet.
 * @param isShared the runtime comes from `page-runtime.js`, loaded before; not while developing, where
 * WXT registers each script alone
 */
function leanContentScripts(isShared: boolean): Plugin {
  let entry: 'site' | 'runtime' | 'other' = 'other';
  return {
    name: 'lean-content-scripts',
    enforce: 'pre',
    options({ input }) {
      const path = JSON.stringify(input ?? '');
      entry = path.includes('.content/') ? 'site' : path.includes(`/${RUNTIME}.ts`) ? 'runtime' : 'other';
    },
    resolveId(source, importer) {
      if (entry === 'other') return undefined;
      if (source === 'wxt/utils/content-script-context') {
        return join(import.meta.dirname, 'utils/page/quiet-context.ts');
      }
      if (source.endsWith(RUN_SITE) && entry === 'site' && isShared) return `\0${RUN_SITE}`;
      const isPolyfill = source === '@wxt-dev/webextension-polyfill/browser';
      return isPolyfill ? this.resolve('@wxt-dev/browser', importer) : undefined;
    },
    load: (id) => (id === `\0${RUN_SITE}` ? 'export const { runSite } = globalThis.amendsPage;' : undefined),
  };
}

const ENCODER_FILES = ['encoder.bin', 'pieces.json', 'LICENSE.txt', 'NOTICE.txt'] as const;

/** The sentence encoder comes from a dependency and is packed here, at each build; it is never committed. */
function packEncoder(): { readonly absoluteSrc: string; readonly relativeDest: string }[] {
  const folder = join(import.meta.dirname, '.cache/encoder-files');
  const script = join(import.meta.dirname, 'scripts/encoder/write-files.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script, folder], { stdio: 'inherit' });
  return ENCODER_FILES.map((name) => ({
    absoluteSrc: join(folder, name),
    relativeDest: `encoder/${name}`,
  }));
}

/** The words as they are written stand in rows for people; a browser needs no blanks. */
function withoutBlanks(relativeDest: string): { readonly contents: string; readonly relativeDest: string } {
  const words: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'public', relativeDest), 'utf8'));
  return { contents: JSON.stringify(words), relativeDest };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ command }) => ({
    plugins: [leanContentScripts(command === 'build')],
    // A selector is named in several places: written out in each, they would be a fortieth of LinkedIn's script.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  hooks: {
    'prepare:publicPaths'(_, paths) {
      paths.push(...ENCODER_FILES.map((name) => `encoder/${name}`));
    },
    'build:publicAssets'(_, files) {
      for (const [at, { relativeDest }] of files.entries())
        if (relativeDest.startsWith('_locales/')) files[at] = withoutBlanks(relativeDest);
      files.push(...packEncoder());
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const isPages = entrypoints.some(({ name }) => name === 'popup');
      if (isPages) config.plugins?.push({ name: 'few-files', config: () => FEW_FILES });
    },
    'entrypoints:resolved'({ config }, entrypoints) {
      const runtime = entrypoints.find(({ name }) => name === RUNTIME);
      if (runtime) runtime.outputDir = join(config.outDir, 'content-scripts');
    },
    'build:manifestGenerated'(_, { content_scripts }) {
      for (const script of content_scripts ?? []) script.js?.unshift(`content-scripts/${RUNTIME}.js`);
    },
  },
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
