import { expect, test, vi } from 'vitest';
import { EXAMPLES } from './data/example-posts';
import { trySecondLook } from './second-look-trial';

test('says the middle of what a post takes', async () => {
  let clock = 0;
  const costs = [90, 3, 6, 9, 3].map((ms) => ms * EXAMPLES.length);
  let calls = 0;
  const trial = await trySecondLook(
    () =>
      Promise.resolve({
        shiftFor: () => {
          if (calls % EXAMPLES.length === 0) clock += costs[calls / EXAMPLES.length] ?? 0;
          calls += 1;
          return 0;
        },
      }),
    () => clock,
  );
  expect(trial).toEqual({ kind: 'ready', ms: 6 });
});

test('a failed load is an answer', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(
    await trySecondLook(
      () => Promise.reject(new Error('no file')),
      () => 0,
    ),
  ).toEqual({ kind: 'failed' });
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
