import { expect, test } from 'vitest';
import { mapKeys } from './map-keys';

test('one value a key, and no other key', () => {
  expect(mapKeys(['a', 'bb'], (key) => key.length)).toEqual({ a: 1, bb: 2 });
  expect(mapKeys(['__proto__'], () => 1)).toHaveProperty('__proto__');
});
