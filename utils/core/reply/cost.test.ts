import { expect, test } from 'vitest';
import { costOf } from './cost';

test('tokens at their prices, in and out each by its own', () => {
  expect(costOf({ input: 2000, output: 500 }, { input: 0.5, output: 4 })).toBeCloseTo(0.003, 12);
  expect(costOf({ input: 0, output: 0 }, { input: 0.5, output: 4 })).toBe(0);
});
