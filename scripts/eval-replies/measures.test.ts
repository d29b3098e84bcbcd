import { describe, expect, test } from 'vitest';
import { distinct, percentile, selfBleu, sharedWords, wordsOf } from './measures';
import { isSpecific, problemClauses } from './specific';

test('words: folded, without addresses', () => {
  expect(wordsOf("Hé, we're HERE: https://a.example/b")).toEqual(['he', "we're", 'here']);
});

test('distinct-2: different pairs over all pairs', () => {
  // "a b", "b a", "a b": two of three differ.
  expect(distinct(['a b a b'], 2)).toBeCloseTo(2 / 3);
  // "a b", "b c" and "a b": two of three differ.
  expect(distinct(['a b c', 'a b'], 2)).toBeCloseTo(2 / 3);
  expect(distinct(['a'], 2)).toBe(0);
});

describe('self-BLEU', () => {
  test('the same texts: 1; nothing in common: 0', () => {
    expect(selfBleu(['one two three four', 'one two three four'])).toBeCloseTo(1);
    expect(selfBleu(['one two', 'three four'])).toBe(0);
    expect(selfBleu(['one two'])).toBe(0);
  });

  test('by hand: half the words in common', () => {
    // "a b" against "a c": 1-grams 1/2; 2-grams (0+1)/(1+1); 3- and 4-grams (0+1)/(0+1) = 1; the same length.
    expect(selfBleu(['a b', 'a c'])).toBeCloseTo(Math.exp((Math.log(0.5) + Math.log(0.5)) / 4));
  });
});

test('shared words: of the shorter text', () => {
  expect(sharedWords('a b c d', 'a b')).toBe(1);
  expect(sharedWords('a b c d', 'a x y z')).toBeCloseTo(0.25);
  expect(sharedWords('', 'a')).toBe(0);
});

test('specific: irregular words meet their regular forms, and a post without trouble asks for nothing', () => {
  expect(isSpecific('Sorry your tram was delayed.', 'the tram is late', new Set(['tram']))).toBe(true);
  expect(isSpecific('Sorry it took so long.', 'the tram is late', new Set())).toBe(false);
  expect(problemClauses('Lovely tram ride', new Set())).toBe('');
});

test('percentile: nearest rank', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(percentile([], 0.5)).toBe(0);
});

describe('specific', () => {
  const stock = new Set(['look']);

  test('the clauses with a sign of trouble', () => {
    expect(problemClauses('Bought a kettle, the handle never fitted. Nice box!', stock)).toBe(
      ' the handle never fitted',
    );
    expect(problemClauses('Blue kettle', stock)).toBe('');
    expect(problemClauses('look https://a.example @larkspur', stock)).toBe('');
  });

  test('a reply that holds one of their words, in any form', () => {
    expect(isSpecific('Sorry about the handles.', 'the handle never fitted', stock)).toBe(true);
    expect(isSpecific('Sorry your flight was canceled.', 'you cancelled it', stock)).toBe(true);
    expect(isSpecific('We will look at it.', 'look at the handle', stock)).toBe(false);
    expect(isSpecific("We're sorry for the inconvenience.", 'the handle never fitted', stock)).toBe(false);
  });
});
