import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number';

it.each([
  ['5', 5],
  [' 10 ', 10],
  ['0', undefined],
  ['11', undefined],
  ['', undefined],
  ['5.5', undefined],
  ['5e1', undefined],
  ['-1', undefined],
])('"%s" between 1 and 10 is %s', (typed, number) => {
  expect(wholeNumber(typed, 1, 10)).toBe(number);
});
