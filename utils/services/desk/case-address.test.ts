import { expect, it } from 'vitest';
import { caseAddress, caseIdOf } from './case-address';

it.each(['x:199', 'linkedin:urn:li:activity:7', 'facebook:pfbid0/ä#?%'] as const)('%s comes back', (id) => {
  expect(caseIdOf(caseAddress(id))).toBe(id);
});

it.each(['', '#', '#brand', '#mastodon:1', '#x:', '#%E0%A4%A'])('%s names no case', (hash) => {
  expect(caseIdOf(hash)).toBeUndefined();
});

it('takes an address that was not escaped', () => {
  expect(caseIdOf('#x:199')).toBe('x:199');
});
