import { describe, expect, it } from 'vitest';
import { makeFinding } from '@/utils/core/testing/builders';
import { isUnsure } from './unsure';

describe('isUnsure', () => {
  it('takes posts to the brand between the two ends', () =>
    expect([0.19, 0.2, 0.5, 0.8, 0.81].map((score) => isUnsure(makeFinding({ score })))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]));
  it.each([
    ['about somebody else', { aboutBrand: 'no' }],
    ['by the brand', { byBrand: true }],
    ['in another language', { lang: 'de' }],
    ['in a language not supported', { supported: false }],
    ['looked at already', { secondLook: -0.4 }],
  ] as const)('leaves posts %s', (_, over) =>
    expect(isUnsure(makeFinding({ score: 0.5, ...over }))).toBe(false),
  );
});
