/** One site's adapter as a script for a page: the same code for jsdom and for a browser. */
import { build, type Plugin } from 'vite';
import type { SiteId } from '@/utils/core/post';

/** Name of the function the bundle leaves in the page. */
export const READ_FUNCTION = 'amendsReadCapture';

const ENTRY = 'virtual:amends-capture';

/** What is done with the adapter in the page: a function `(adapter, document, argument)` and where it is. */
export type InPage = { readonly module: string; readonly name: string };
const READ_PAGE: InPage = { module: '@/scripts/captures/in-page', name: 'readWholePage' };

/**
 * @param projectDir root of the project, what `@/` stands for
 * @returns script text that defines `amendsReadCapture(argument)` on the page's global object
 */
export async function bundleAdapter(
  site: SiteId,
  projectDir: string,
  inPage: InPage = READ_PAGE,
): Promise<string> {
  const output = await build({
    configFile: false,
    root: projectDir,
    logLevel: 'error',
    resolve: { alias: { '@': projectDir } },
    plugins: [entryPlugin(site, inPage)],
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`no bundle came out for ${site}`);
  return chunk.code;
}

function entryPlugin(site: SiteId, { module, name }: InPage): Plugin {
  const resolved = `\0${ENTRY}`;
  return {
    name: 'amends-capture-entry',
    resolveId: (id) => (id === ENTRY ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? [
            `import { adapter } from '@/entrypoints/${site}.content/adapter';`,
            `import { ${name} } from '${module}';`,
            `globalThis.${READ_FUNCTION} = (argument) => ${name}(adapter, document, argument);`,
          ].join('\n')
        : undefined,
  };
}
