/** Bundles one script for a page: everything in one file that needs no module loader. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HOUR = 3_600_000;

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param entry path of the source, from the project's folder
 * @param outDir folder to write to, from the project's folder
 * @param file name of the file to write
 */
export async function bundle(entry: string, outDir: string, file: string): Promise<void> {
  // Set for this process and what it starts: one run has one hour, also when the clock strikes meanwhile.
  process.env.PRACTICE_HOUR ??= String(Math.floor(Date.now() / HOUR) * HOUR);
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    resolve: { alias: { '@': PROJECT } },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.PRACTICE_HOUR': JSON.stringify(process.env.PRACTICE_HOUR),
      global: 'globalThis',
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => file },
    },
  });
}

/** @returns the absolute path of something in the project. */
export function inProject(path: string): string {
  return PROJECT + path;
}
