/** Builds what the tests run on: the practice pages always, the extension when it is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildPractice } from '@/scripts/practice/build-practice';
import { inProject } from '@/scripts/practice/bundle';

export async function setup(): Promise<void> {
  const builds = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];
  if (!builds.every((path) => existsSync(inProject(path)))) {
    execFileSync('npm', ['run', 'build'], {
      cwd: inProject(''),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  await buildPractice();
}
