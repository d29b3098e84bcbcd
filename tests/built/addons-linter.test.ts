/** Mozilla's own linter over the Firefox build. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from './builds';

const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

test('0 errors', () => {
  const report = JSON.parse(lint(buildFolder('firefox-mv3')));
  console.log(`addons-linter: ${report.summary.errors} errors, ${report.summary.warnings} warnings`);
  for (const warning of report.warnings)
    console.log(`  ${warning.code} ${warning.file ?? ''}: ${warning.message}`);
  expect(report.errors).toEqual([]);
});

/** The linter's exit code says that there were findings, not that it failed. */
function lint(folder: string): string {
  try {
    return execFileSync(process.execPath, [LINTER, '--output', 'json', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    if (
      error instanceof Error &&
      'stdout' in error &&
      typeof error.stdout === 'string' &&
      error.stdout !== ''
    )
      return error.stdout;
    throw error;
  }
}
