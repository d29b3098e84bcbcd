import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replyLength } from './limits';

describe('replyLength', () => {
  test.each([
    ['plain letters', 'x', 'Sorry, Dana.', 12],
    ['accents and dashes', 'x', 'Désolés – “oui”', 15],
    ['a link is 23', 'x', 'See https://larkspur.example/a/very/long/way here', 4 + 23 + 5],
    ['an emoji is 2, however it is made', 'x', '👨‍👩‍👧🇬🇧❤️', 6],
    ['other scripts count 2', 'x', '你好', 4],
    ['signs that may be emoji', 'x', '©', 2],
    ['elsewhere: UTF-16 units', 'facebook', '你好 👋', 5],
  ] as const)('%s', (_, site, text, expected) => expect(replyLength(text, site)).toBe(expected));

  test('a megabyte costs no more than what a site could take, and is still far too long', () => {
    const normalised: number[] = [];
    const normalize = vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string) {
      normalised.push(this.length);
      return this;
    });
    for (const piece of ['e\u0301\u0323', 'a', '😀', 'https://larkspur.example ']) {
      expect(replyLength(piece.repeat(1_000_000 / piece.length), 'x')).toBeGreaterThan(900_000);
    }
    normalize.mockRestore();
    expect(Math.max(...normalised)).toBeLessThanOrEqual(25_000);
  });

  test('marks past what composes are counted one by one', () =>
    expect(replyLength(`e${'\u0301'.repeat(1000)}`, 'x')).toBe(1000));

  test('counting in one go and letter by letter agree', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'é', 'ß', 'ñ', ' ', '.', '’', '–', 'ж', 'א', '\u0301', '\u200d', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, (text) => {
        // One character that must be segmented makes the whole text go the long way.
        expect(replyLength(`${text} 你`, 'x')).toBe(replyLength(`${text} `, 'x') + 2);
      }),
    );
  });
});
