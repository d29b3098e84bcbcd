import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINT_WORDS } from '@/utils/core/lint/words/words';
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

describe('as the regular expression of the notation would', () => {
  const LETTER = '[\\p{L}\\p{M}\\p{N}]';
  const GAP = '(?:[\\s,:;]+[^\\s,:;.!?]+){0,4}[\\s,:;]+';
  const NOTATION: Readonly<Record<string, string>> = {
    ' .. ': GAP,
    '*': '\\p{L}*',
    '(': '(?:',
    ')': ')',
    '|': '|',
  };
  const sourceOf = (phrase: string) =>
    normalise(phrase)
      .text.split(/( \.\. |[*()|])/)
      .map((part) => NOTATION[part] ?? part.replaceAll("'", "'?").replace(/ +/g, '\\s+'))
      .join('');
  const byExpression = (phrases: readonly string[], text: string) => {
    const pattern = new RegExp(`(?<!${LETTER})(?:${phrases.map(sourceOf).join('|')})(?!${LETTER})`, 'gu');
    return Array.from(text.matchAll(pattern), ([hit]) => hit).filter((hit) => hit !== '');
  };
  const SIGNS = [
    'a',
    'b',
    'ab',
    'an',
    'é',
    '7',
    ' ',
    '  ',
    "'",
    ',',
    '-',
    '.',
    '\n',
    '𝔸',
    '日本',
    '\u0e33',
    '🙂',
  ];
  const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''));
  const atom = fc.constantFrom(
    'a',
    'b',
    'ab',
    "a'b",
    "'",
    'a b',
    ', ',
    '-',
    '*',
    ' .. ',
    '(a|b)',
    '(a |)',
    '( b|b a)',
    '(a(b|)|*)',
    '日',
    '🙂',
  );
  const phrase = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(''));

  test('whatever the phrases and the text', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), text, (phrases, source) => {
        const normal = normalise(source);
        // An expression that matches nothing at some place finds none of what the others would there.
        fc.pre(
          phrases.every(
            (each) =>
              byExpression([each], '').length === 0 && !new RegExp(`^(?:${sourceOf(each)})$`, 'u').test(''),
          ),
        );
        expect(phraseFinder(phrases)(normal).map((hit) => hit.text)).toEqual(
          byExpression(phrases, normal.text),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('in our own tables', () => {
    const words = Object.values(LINT_WORDS).flatMap((table) => [
      ...table.promisesMoney,
      ...table.blames,
      ...table.accountFacts,
    ]);
    const pieces = words.flatMap((each) => normalise(each).text.split(/[^\p{L}'-]+/u));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(LINT_WORDS)),
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        ({ promisesMoney, blames, accountFacts }, list) => {
          const normal = normalise(list.join(' '));
          for (const phrases of [promisesMoney, blames, accountFacts])
            expect(phraseFinder(phrases)(normal).map((hit) => hit.text)).toEqual(
              byExpression(phrases, normal.text),
            );
        },
      ),
    );
  });
});
