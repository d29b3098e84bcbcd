import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, hash, pick } from './seed';

test('the published test values of FNV-1a', () => {
  expect(hash('')).toBe(0x811c9dc5);
  expect(hash('a')).toBe(0xe40c292c);
  expect(hash('foobar')).toBe(0xbf9cf968);
});

test('the same seed gives the same numbers, another gives others, all from 0 to below 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, two, other] = [choices(seed), choices(seed), choices(`${seed}.`)];
      const numbers = Array.from({ length: 20 }, () => one());
      expect(Array.from({ length: 20 }, () => two())).toEqual(numbers);
      expect(Array.from({ length: 20 }, () => other())).not.toEqual(numbers);
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    }),
  );
});

test('every item is picked sooner or later, none from an empty list', () => {
  const next = choices('x');
  expect(new Set(Array.from({ length: 200 }, () => pick([1, 2, 3, 4], next))).size).toBe(4);
  expect(pick([], next)).toBeUndefined();
});
