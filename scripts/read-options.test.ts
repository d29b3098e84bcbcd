import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { usageOf } from './read-options';

/** A command as somebody types it. */
function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a command', () => {
  it('says what it can do, in the words its file begins with', () => {
    const { status, stdout } = run('scripts/suggest/index.ts', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Drafts replies to the posts of a file');
    expect(stdout).not.toMatch(/^\s*\*/m);
  });

  it.each([
    ['--flie', "Unknown option '--flie'. --help tells what there is.\n"],
    ['--file', "Option '--file <value>' argument missing. --help tells what there is.\n"],
  ])('answers %s with one line and code 2', (option, words) => {
    expect(run('scripts/suggest/index.ts', option)).toEqual({ status: 2, stdout: '', stderr: words });
  });
});

it('finds no usage where a file begins with something else', () => {
  expect(usageOf('import x;\n/** later */')).toBe('');
});
