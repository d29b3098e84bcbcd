/** The built extension with an empty page beside its own, for comparison, and a probe in front of the popup's scripts. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, inProject } from '@/scripts/practice/bundle';

const BUILT = '.output/chrome-mv3';
const OUT = '.cache/bench/extension';
const PROBE = 'bench-probe.js';

export const EMPTY_PAGE = 'empty.html';

/** Builds the extension only when it is not there: what is measured is what was built last. */
export function builtExtension(): string {
  if (!existsSync(inProject(`${BUILT}/manifest.json`))) {
    execFileSync('npx', ['wxt', 'build'], {
      cwd: inProject(''),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return inProject(BUILT);
}

/** @returns the folder of a copy, so that a build in the middle of a run changes nothing */
export async function benchExtension(): Promise<string> {
  const folder = inProject(OUT);
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtExtension(), folder, { recursive: true });
  await bundle('scripts/bench/popup/probe.ts', OUT, PROBE);
  const probe = `<script src="/${PROBE}"></script>`;
  const popup = readFileSync(`${folder}/popup.html`, 'utf8');
  writeFileSync(`${folder}/popup.html`, popup.replace('<head>', `<head>${probe}`));
  writeFileSync(
    `${folder}/${EMPTY_PAGE}`,
    `<!doctype html><html lang="en"><head>${probe}<meta charset="utf-8"><title>Empty</title></head><body><p data-empty-page>Empty</p></body></html>`,
  );
  return folder;
}
