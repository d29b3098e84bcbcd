/** What the run needs before a browser starts: the built extension and the built practice pages. */
import { spawnSync } from 'node:child_process';
import { buildPractice } from '@/scripts/practice/build-practice';
import type { BrowserKind } from '@/scripts/browsers/find-browser';

/** @throws when the extension does not build, with the build's own words */
export async function prepare(kind: BrowserKind, say: (line: string) => void): Promise<void> {
  say('Building the extension and the practice pages …');
  const build = spawnSync('npx', ['wxt', 'build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(`The extension did not build:\n${build.stdout}\n${build.stderr}`);
  await buildPractice();
}
