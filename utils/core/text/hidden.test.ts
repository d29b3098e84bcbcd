import { expect, test } from 'vitest';
import { findHidden, stripHidden } from './hidden';

test.each([
  ['bidi override', 'a\u202eb', 'ab'],
  ['zero widths', 'a\u200b\u200cb\ufeff', 'ab'],
  ['tag characters', `a\u{e0041}\u{e0042}b`, 'ab'],
  ['controls', 'a\u0000\u001b[31mb', 'a[31mb'],
  ['half a surrogate pair', 'a\ud83db', 'ab'],
  ['private use', 'a\ue000b', 'ab'],
])('%s go', (_, text, expected) => {
  expect(stripHidden(text)).toBe(expected);
  expect(findHidden(text).length).toBeGreaterThan(0);
});

test.each([
  ['line breaks and tabs', 'a\n\tb'],
  ['a family', '👨‍👩‍👧'],
  ['a heart with its variation', '❤️'],
  ['the flag of Wales', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
  ['accents and other scripts', 'é ñ ü 你好 مرحبا'],
])('%s stay', (_, text) => {
  expect(stripHidden(text)).toBe(text);
  expect(findHidden(text)).toEqual([]);
});
