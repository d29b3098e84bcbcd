/** The built extension folders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** @throws when it was not built. */
export function buildFolder(build: Build): string {
  const folder = join(import.meta.dirname, '../../.output', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${build} is not built: run "npm run build" first`);
  return folder;
}

/** Every file with its size in bytes, paths relative to the folder. */
export function filesOf(build: Build): { readonly path: string; readonly bytes: number }[] {
  const folder = buildFolder(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: statSync(path).size }));
}

export function readBuiltBytes(build: Build, path: string): Buffer {
  return readFileSync(join(buildFolder(build), path));
}

export function readBuilt(build: Build, path: string): string {
  return readFileSync(join(buildFolder(build), path), 'utf8');
}
