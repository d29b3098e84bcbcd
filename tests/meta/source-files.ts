/** The project's own files, as git knows them (tracked, or new and not ignored). */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** @returns paths relative to the project, of files that exist. */
export function projectFiles(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))].filter(
    (path) => pattern.test(path) && existsSync(join(ROOT, path)),
  );
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** @returns module names a file imports, `./` resolved against its folder; `typeOnly` for `import type`. */
export function importsOf(path: string): { readonly name: string; readonly typeOnly: boolean }[] {
  const pattern =
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readSource(path).matchAll(pattern)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const folder = path.slice(0, path.lastIndexOf('/'));
    return {
      name: name.startsWith('./') ? `@/${folder}/${name.slice(2)}` : name,
      typeOnly: match[1] !== undefined,
    };
  });
}
