import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MARKS } from './cap';
import { cleanText, foldForMatch, normalise, sourceSpan } from './normalise';

describe('normalise', () => {
  it.each([
    ['Hello World', 'hello world'],
    ['CAFÉ crème', 'cafe creme'],
    ['Straße', 'strasse'],
    ['ﬁnally ①', 'finally 1'],
    ['𝓐𝓬𝓶𝓮 ＡＣＭＥ', 'acme acme'],
    ['don’t “quote”', 'don\'t "quote"'],
    ['or\u200bder\u2060ed', 'ordered'],
    ['\u202eabc\u202c', 'abc'],
    ['t\u{e0041}\u{e0042}ag', 'tag'],
    ['a\u0301', 'a'],
    ['한글', '한글'],
    ['half \ud800 pair', 'half  pair'],
    ['one\ttwo\u00a0three', 'one two three'],
    ['line\nbreak é', 'line\nbreak e'],
  ])('%j reads as %j', (text, expected) => {
    expect(foldForMatch(text)).toBe(expected);
  });

  it('composes Korean letters and keeps other scripts’ marks', () => {
    expect(foldForMatch('\u1112\u1161\u11ab')).toBe('한');
    expect(foldForMatch('が')).toBe('が');
    expect(foldForMatch('й')).toBe('й');
  });

  it('finds the way back to the original', () => {
    const source = 'ﬁx my o\u200brder, Straße!';
    const normal = normalise(source);
    const back = (word: string): string => {
      const at = normal.text.indexOf(word);
      const { start, end } = sourceSpan(normal, at, at + word.length);
      return source.slice(start, end);
    };
    expect(back('fix')).toBe('ﬁx');
    expect(back('order')).toBe('o\u200brder');
    expect(back('strasse')).toBe('Straße');
  });

  it('cuts a run of combining marks and stays quick on 600,000 of them', () => {
    const bomb = `x${'\u0301\u0323'.repeat(300_000)}y`;
    const start = performance.now();
    normalise(bomb);
    expect(performance.now() - start).toBeLessThan(2000);
    const { source } = normalise('ж' + '\u0301'.repeat(200));
    expect(source).toHaveLength(201);
    expect(foldForMatch('ж' + '\u0301'.repeat(200)).length).toBeLessThanOrEqual(MAX_MARKS + 1);
  });

  it('maps every unit into the source, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const normal = normalise(text);
        for (let at = 0; at < normal.text.length; at += 1) {
          const { start, end } = sourceSpan(normal, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const once = foldForMatch(text);
        expect(foldForMatch(once)).toBe(once);
      }),
    );
  });
});

describe('cleanText', () => {
  it('keeps case and accents', () => {
    expect(cleanText('Élan\u200b Road ５').text).toBe('Élan Road 5');
  });
});
