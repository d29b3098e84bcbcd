import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['Hi Dana', 'Hi Dan', 1],
])('%s / %s: %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('it is a distance', () => {
  const text = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test('very long texts give at least the difference in length', () => {
  expect(editDistance('a'.repeat(25_000), 'a'.repeat(10))).toBeGreaterThanOrEqual(24_990 - 5000);
});
