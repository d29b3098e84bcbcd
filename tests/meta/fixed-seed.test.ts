import fc from 'fast-check';
import { expect, test } from 'vitest';

test('property tests draw the same cases every time', () => {
  const draw = (): string[] => fc.sample(fc.string({ minLength: 8 }), 20);
  expect(draw()).toEqual(draw());
});
