import { expect, test } from 'vitest';
import { hasPhrase, indexWords } from './match-words';

const text = indexWords("I’m talking to my LAWYER — third time, refunded nothing. Überraschung! Don't ask");

test.each([
  ['lawyer', true],
  ['law', false],
  ['law*', true],
  ['*yer', true],
  ['l*w*r', true],
  ['my lawyer', true],
  ['lawyer third time', true],
  ['third  TIME', true],
  ['refund', false],
  ['refund*', true],
  ['uberraschung', true],
  ["don't ask", true],
  ['*', false],
  ['', false],
  ['nothing at all', false],
])('%s -> %s', (phrase, found) => {
  expect(hasPhrase(text, phrase)).toBe(found);
});

test('scripts without blanks are searched anywhere', () => {
  expect(hasPhrase(indexWords('充電器が熱くて怖い'), '熱く')).toBe(true);
});

test('hidden characters do not hide a word', () => {
  expect(hasPhrase(indexWords('my law\u200byer says'), 'lawyer')).toBe(true);
});

test('a hostile wildcard phrase over a hostile text ends at once', () => {
  const hostile = indexWords('a'.repeat(4000));
  const phrase = `${'a*'.repeat(60)}b`;
  for (let run = 0; run < 1000; run += 1) expect(hasPhrase(hostile, phrase)).toBe(false);
});
