import { expect, it } from 'vitest';
import { tagChange } from './tag-change';

it.each([
  [['a'], ['a', 'b'], { add: ['b'], remove: [] }],
  [['a', 'b'], ['b'], { add: [], remove: ['a'] }],
  [['a'], ['b'], { add: ['b'], remove: ['a'] }],
  [[], [], { add: [], remove: [] }],
])('%j to %j', (before, after, change) => {
  expect(tagChange(before, after)).toEqual(change);
});
