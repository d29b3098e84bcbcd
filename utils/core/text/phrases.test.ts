import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';
import { literalFinder, phraseFinder } from './phrases';

const found = (phrases: string[], text: string) =>
  phraseFinder(phrases)(normalise(text)).map(({ start, end }) => text.slice(start, end));

describe('phraseFinder', () => {
  test.each([
    ['whole words only', ['late'], 'a late plate, later', ['late']],
    ['case and accents do not matter', ['réponse'], 'Aucune REPONSE', ['REPONSE']],
    ['a star is the rest of a word', ['refund*'], 'refunds and refunded', ['refunds', 'refunded']],
    [
      'a gap spans up to four words',
      ['never .. back'],
      'never ever called me back',
      ['never ever called me back'],
    ],
    ['a gap ends with the sentence', ['never .. back'], 'never. Come back', []],
    ['five words are too many', ['never .. back'], 'never a b c d e back', []],
    [
      'alternatives, one of them empty',
      ['wait(ing|) for'],
      'waiting for, wait for',
      ['waiting for', 'wait for'],
    ],
    ['the apostrophe may be missing', ["can't"], "can't, cant, can’t", ["can't", 'cant', 'can’t']],
    ['blanks match line breaks', ['no reply'], 'no\nreply', ['no\nreply']],
    ['nothing to look for', [], 'anything', []],
  ])('%s', (_, phrases, text, expected) => expect(found(phrases, text)).toEqual(expected));

  test('time is linear: four thousand hostile characters in well under a second', () => {
    const finder = phraseFinder(['never .. back', '(a|aa)* .. b', 'no* no*']);
    const started = performance.now();
    for (const text of ['never '.repeat(800), 'a'.repeat(4000), 'no '.repeat(1300), ' , '.repeat(1300)])
      finder(normalise(text));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('literalFinder', () => {
  test('nothing a brand types is notation', () => {
    for (const phrase of ['a*b', '(x|y)', 'C++', '100%', 'a .. b', '[z]', '^$']) {
      const [hit] = literalFinder([phrase])(normalise(`say ${phrase} now`));
      expect(hit && `say ${phrase} now`.slice(hit.start, hit.end)).toBe(phrase);
    }
  });

  test('any words are found in a text that holds them, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (phrase) => {
        const hits = literalFinder([phrase])(normalise(` ${phrase} `));
        expect(hits.length > 0 || normalise(phrase).text.trim() === '').toBe(true);
      }),
    );
  });
});
