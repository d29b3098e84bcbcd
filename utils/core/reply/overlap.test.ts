import { describe, expect, test } from 'vitest';
import { overlap, wordSet } from './overlap';

const share = (a: string, b: string) => overlap(wordSet(a), wordSet(b));

describe('overlap', () => {
  test.each([
    ['the same', 'We are sorry', 'we ARE sorry', 1],
    ['nothing', 'one two', 'three four', 0],
    ['half of the shorter', 'one two', 'two three four five', 0.5],
    ['a link is one word', 'https://larkspur.example/a b', 'https://larkspur.example/a c', 0.5],
    ['no words', '', 'one', 0],
  ])('%s', (_, a, b, expected) => {
    expect(share(a, b)).toBe(expected);
    expect(share(b, a)).toBe(expected);
  });
});
