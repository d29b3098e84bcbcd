import { expect, test } from 'vitest';
import { firstLook } from './first-look';

const look = firstLook(
  [
    { phrases: ['give up', 'surrend*'], points: 2 },
    { phrases: ['up', 'far'], points: 1 },
  ],
  2,
);

test.each([
  ['never give up', true],
  ['give, "up"!', true],
  ['they surrendered', true],
  ['so far up', true],
  ['so far away', false],
  ['give it up', false],
  ['uplift the farm', false],
  ['', false],
])('%s -> %s', (text, seen) => {
  expect(look(text)).toBe(seen);
});
