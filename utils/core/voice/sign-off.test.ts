import { expect, test } from 'vitest';
import * as v from 'valibot';
import { voiceSchema } from './schema';
import { signOffText } from './sign-off';

test.each([
  ['^{initials}', 'AB', '^AB'],
  ['^{initials}', ' ', ''],
  ['Your Larkspur team', '', 'Your Larkspur team'],
  ['{initials}, Larkspur', 'JD', 'JD, Larkspur'],
  ['', 'AB', ''],
])('%s with %s', (signOff, initials, expected) =>
  expect(signOffText(v.parse(voiceSchema, { signOff }), initials)).toBe(expected),
);
