import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { NGRAM_BUCKETS, ngramsOf } from './ngrams';

const tokensOf = (text: string) => tokenise(normalise(text), 'en');
const bucketsOf = (text: string) => [...ngramsOf(tokensOf(text)).buckets].toSorted((a, b) => a - b);

describe('n-grams', () => {
  it('gives each bucket once, over the root of their number', () => {
    const { buckets, value } = ngramsOf(tokensOf('late again and again and again and again'));
    expect(new Set(buckets).size).toBe(buckets.length);
    expect(buckets.length).toBeGreaterThan(20);
    expect(value).toBeCloseTo(1 / Math.sqrt(buckets.length), 12);
  });

  it('counts words, pairs of words and runs of three to five characters', () => {
    // " ab cd ": 2 words, 1 pair, and of 7 units 5 runs of three, 4 of four, 3 of five.
    expect(ngramsOf(tokensOf('ab cd')).buckets).toHaveLength(2 + 1 + 5 + 4 + 3);
  });

  it('always gives a text the same buckets: shipped weights and stored corrections rest on them', () => {
    expect([...ngramsOf(tokensOf('late')).buckets]).toEqual([
      14250, 24471, 48276, 22502, 29988, 25663, 54336, 61573, 30913, 26250,
    ]);
  });

  it('knows the order of words', () => {
    expect(bucketsOf('not good')).not.toEqual(bucketsOf('good not'));
  });

  it('leaves out handles and links, and takes all numbers as one', () => {
    expect(bucketsOf('@larkspur order 4711 is late https://a.example/x')).toEqual(
      bucketsOf('@fennel order 12 is late'),
    );
  });

  it('opens hashtags into their words', () => {
    expect(bucketsOf('#NeverAgain')).toEqual(bucketsOf('never again'));
  });

  it('tells the token of each bucket', () => {
    const tokens = tokensOf('@larkspur never arrived');
    const { tokens: owners } = ngramsOf(tokens);
    expect(new Set([...owners].map((at) => tokens[at]?.text))).toEqual(new Set(['never', 'arrived']));
  });

  it('has nothing for nothing', () => {
    expect(ngramsOf([])).toEqual({ buckets: new Uint16Array(0), tokens: new Uint16Array(0), value: 0 });
    expect(bucketsOf('@larkspur https://a.example')).toEqual([]);
  });

  it('stays bounded on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5000 }),
      fc.constantFrom('ﷺ'.repeat(4000), '?'.repeat(9000), 'ab '.repeat(400_000), '\ud800'.repeat(5000)),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { buckets, tokens, value } = ngramsOf(tokensOf(words));
        expect(buckets.length).toBeLessThanOrEqual(NGRAM_BUCKETS);
        expect(tokens).toHaveLength(buckets.length);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
