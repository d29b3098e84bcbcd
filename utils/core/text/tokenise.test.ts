import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';
import { tokenise } from './tokenise';

const read = (text: string, lang?: string): string[] =>
  tokenise(normalise(text), lang).map(({ kind, text: part }) => `${kind}:${part}`);

describe('tokenise', () => {
  it('tells words, numbers, handles, hashtags, links, emoji and marks apart', () => {
    expect(read("@Larkspur_Help. My 2 bags didn't come! #Fail https://a.example/x?y 😡 :(")).toEqual([
      'mention:larkspur_help',
      'mark:.',
      'word:my',
      'number:2',
      'word:bags',
      'word:didnt',
      'word:come',
      'mark:!',
      'hashtag:fail',
      'link:https://a.example/x?y',
      'emoji:😡',
      'emoticon::(',
    ]);
  });

  it('keeps the full stop after a number', () => {
    expect(read('paid 15.20. Now')).toEqual(['word:paid', 'number:15.20', 'mark:.', 'word:now']);
  });

  it('parts French words at the apostrophe, English ones not', () => {
    expect(read("l'appli", 'fr')).toEqual(['word:l', 'word:appli']);
    expect(read("can't", 'en')).toEqual(['word:cant']);
  });

  it.each([
    ['#WorstServiceEver', ['worst', 'service', 'ever']],
    ['#never_again', ['never', 'again']],
    ['#FAIL', ['fail']],
    ['#plain', ['plain']],
  ])('opens %s', (text, parts) => {
    expect(tokenise(normalise(text))[0]?.parts).toEqual(parts);
  });

  it('gives tokens in order, within the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const normal = normalise(text);
        let last = 0;
        for (const { start, end } of tokenise(normal)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(normal.text.length);
      }),
    );
  });
});
