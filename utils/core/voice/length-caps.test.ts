import { expect, test } from 'vitest';
import * as v from 'valibot';
import { lengthCaps } from './length-caps';
import { voiceSchema } from './schema';

const caps = (x: number) =>
  lengthCaps(v.parse(voiceSchema, { maxLength: { x, facebook: 600, linkedin: 0, instagram: 2200 } }), 'x');

test('below the limit, none of its own, and a paying account', () => {
  expect(caps(200)).toEqual({ limit: 280, cap: 200 });
  expect(caps(0)).toEqual({ limit: 280, cap: 280 });
  expect(caps(1000)).toEqual({ limit: 1000, cap: 1000 });
});

test('other sites have one limit', () => {
  const voice = v.parse(voiceSchema, { maxLength: { x: 280, facebook: 600, linkedin: 0, instagram: 2200 } });
  expect(lengthCaps(voice, 'linkedin')).toEqual({ limit: 1250, cap: 1250 });
  expect(lengthCaps(voice, 'facebook')).toEqual({ limit: 8000, cap: 600 });
});
