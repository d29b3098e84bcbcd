import { describe, expect, test } from 'vitest';
import { SPELLINGS } from './data/spellings';
import { findMisspelt, spell } from './spelling';

describe('spell', () => {
  test.each([
    ['We apologize for the canceled order', 'We apologise for the cancelled order'],
    ['Recognize the color?', 'Recognise the colour?'],
    ['See https://larkspur.example/color', 'See https://larkspur.example/color'],
  ])('American to British: %s', (american, british) => {
    expect(spell(american, 'en-GB')).toBe(british);
    expect(spell(british, 'en-US')).toBe(american);
    expect(findMisspelt(british, 'en-GB')).toEqual([]);
  });
});

test('no pair is there twice or leads back to itself', () => {
  const words = SPELLINGS.flat();
  expect(new Set(words).size).toBe(words.length);
});
