import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { plainly } from './plainly';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function saidBy(work: () => void): Promise<unknown> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await plainly(work);
  return said.mock.calls[0]?.[0];
}

test('a missing file is named, without a stack', async () => {
  expect(await saidBy(() => void readFileSync('no-such-file.tsv'))).toBe(
    'There is no file no-such-file.tsv.',
  );
  expect(process.exitCode).toBe(1);
});

test('anything else is said in its own words', async () => {
  expect(
    await saidBy(() => {
      throw new Error('line 3: not a post');
    }),
  ).toBe('line 3: not a post');
});

test('nothing is said when nothing went wrong', async () => {
  expect(await saidBy(() => undefined)).toBeUndefined();
  expect(process.exitCode).toBeUndefined();
});
