import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBrand } from '@/utils/core/testing/builders';
import { firstName } from './first-name';

const brand = makeBrand({ names: ['Larkspur Sound'], competitors: ['Finch Audio'] });
const read = (name: string) => firstName({ name }, brand);

describe('a first name', () => {
  test.each([
    ['Dana Kerr', 'Dana'],
    ['DANA K.', 'Dana'],
    ['dana', 'Dana'],
    ['Priya', 'Priya'],
    ['Anne-Marie Dupont', 'Anne-Marie'],
    ['José Luis García', 'José'],
    ['Zoë Okonkwo', 'Zoë'],
    ['Siobhán O’Neill', 'Siobhán'],
    ['Xolani Dube', 'Xolani'],
  ])('%s is %s', (name, expected) => expect(read(name)).toBe(expected));
});

describe('nobody is greeted as', () => {
  test.each([
    ['an insult', 'Scammed Customer'],
    ['a cry', 'Angry Dad'],
    ['the brand', 'Larkspur Support'],
    ['a competitor', 'Finch Hater'],
    ['a firm', 'Dana Media Ltd'],
    ['a handle', 'dana_1984'],
    ['emoji', 'Dana 🔥'],
    ['hidden text direction', 'Dana\u202e Kerr'],
    ['another script', 'Дана Керр'],
    ['mixed scripts', 'Dаna Kerr'],
    ['a lone word nobody is called', 'Pixel'],
    ['lower-case unknown words', 'cloud nine'],
    ['an address', 'dana@larkspur.example'],
    ['a placeholder', '{name}'],
    ['a sentence', 'Dana Says Do Not Buy'],
    ['nothing', '   '],
    ['a title', 'Mr Kerr'],
  ])('%s: %s', (_, name) => expect(read(name)).toBeUndefined());
});

test('whatever stands there, what comes out is one word of Latin letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const first = read(name);
      expect(first === undefined || /^[\p{Script=Latin}\p{M}'’-]{2,31}$/u.test(first)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
