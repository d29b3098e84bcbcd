import { describe, expect, it } from 'vitest';
import { addTokens, cleanHandle, cleanHost } from './token-list';

const rules = { maxLength: 10, maxCount: 4 };

describe('addTokens', () => {
  it.each([
    [['a'], 'b', ['a', 'b']],
    [['a'], ' b , c;d\n', ['a', 'b', 'c', 'd']],
    [['Acme'], 'acme, ACME', ['Acme']],
    [[], 'two  words', ['two words']],
    [[], ' , ,, ', []],
  ])('%j and "%s" make %j', (before, typed, after) => {
    expect(addTokens(before, typed, rules)).toEqual({ tokens: after, refused: [] });
  });

  it('keeps the commas of phrases', () => {
    const phrases = { maxLength: 40, maxCount: 4, phrases: true };
    expect(addTokens([], 'a new one, free of charge\na refund', phrases).tokens).toEqual([
      'a new one, free of charge',
      'a refund',
    ]);
  });

  it('gives back what is too long or too many, and takes the rest', () => {
    expect(addTokens(['a', 'b'], 'c, much too long, d, e', rules)).toEqual({
      tokens: ['a', 'b', 'c', 'd'],
      refused: ['much too long', 'e'],
    });
  });
});

describe('cleanHandle', () => {
  it.each([
    ['@acme', 'acme'],
    [' @@acme_care ', 'acme_care'],
    ['https://x.com/acme/', 'acme'],
    ['https://www.linkedin.com/company/acme', 'company/acme'],
  ])('%s is %s', (typed, handle) => {
    expect(cleanHandle(typed)).toBe(handle);
  });
});

describe('cleanHost', () => {
  it.each([
    ['https://Help.Acme.example/contact?x=1', 'help.acme.example'],
    ['acme.example', 'acme.example'],
    ['acme.example/dm', 'acme.example'],
    ['not a host', 'not a host'],
  ])('%s is %s', (typed, host) => {
    expect(cleanHost(typed)).toBe(host);
  });
});
