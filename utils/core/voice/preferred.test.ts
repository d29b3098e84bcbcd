import { expect, test } from 'vitest';
import * as v from 'valibot';
import { findUnpreferred, usePreferred } from './preferred';
import { voiceSchema } from './schema';

const voice = v.parse(voiceSchema, {
  preferred: [
    { say: 'guest', insteadOf: 'customer' },
    { say: 'get in touch', insteadOf: 'reach out' },
  ],
});

test.each([
  ['Dear customer, reach out', 'Dear guest, get in touch'],
  ['Customers and customers stay', 'Customers and customers stay'],
  ['Reach out: https://larkspur.example/customer', 'Get in touch: https://larkspur.example/customer'],
])('%s', (text, expected) => {
  expect(usePreferred(text, voice)).toBe(expected);
  expect(findUnpreferred(expected, voice)).toEqual([]);
});
