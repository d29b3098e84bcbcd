import { expect, it } from 'vitest';
import { isSameId } from './ids';

it.each([
  ['2001', '2001'],
  ['urn:li:activity:7001000000000000001', '7001000000000000001'],
  ['urn:li:activity:7001000000000000001', 'activity:7001000000000000001'],
  ['urn:li:comment:(activity:7001000000000000001,7001000000000000002)', '7001000000000000002'],
  [
    'urn:li:comment:(urn:li:ugcPost:7001000000000000009,7001000000000000002)',
    'comment:(activity:7001000000000000001,7001000000000000002)',
  ],
])('%s is %s', (a, b) => expect(isSameId(a, b)).toBe(true));

it.each([
  ['2001', '2002'],
  [
    'urn:li:comment:(activity:7001000000000000001,7001000000000000002)',
    'urn:li:activity:7001000000000000001',
  ],
  ['pfbid02AbCdEf', 'pfbid02AbCdEg'],
  ['', '7001000000000000001'],
])('%s is not %s', (a, b) => expect(isSameId(a, b)).toBe(false));
