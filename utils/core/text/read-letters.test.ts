import { expect, test } from 'vitest';
import { normalise } from './normalise';
import { IN_WORD, kindsOf, LETTER, readLetters, SPACE } from './read-letters';

test('the kind of the first twelve thousand signs, and of some beyond', () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
  const bySearch = (sign: string) =>
    (/[\p{L}\p{M}\p{N}]/u.test(sign) ? IN_WORD : 0) |
    (/\p{L}/u.test(sign) ? LETTER : 0) |
    (/\s/u.test(sign) ? SPACE : 0);
  expect(signs.filter((sign) => kindsOf(sign)[0] !== bySearch(sign))).toEqual([]);
  expect([...kindsOf('𐐷x🙂')]).toEqual([IN_WORD | LETTER, IN_WORD | LETTER, IN_WORD | LETTER, 0, 0]);
});

test('words with where they begin, to the end of the text', () => {
  expect(readLetters(normalise("it's 2 late, Zoë")).words).toEqual([
    { start: 0, word: 'it' },
    { start: 3, word: 's' },
    { start: 5, word: '2' },
    { start: 7, word: 'late' },
    { start: 13, word: 'zoe' },
  ]);
});
