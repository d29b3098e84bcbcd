import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from './word-changes';

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join('');

describe('wordChanges', () => {
  it.each([
    ['Hi Dana, sorry.', 'Hi Dana, sorry.', 'Hi Dana, sorry.'],
    ['Hi Dana, sorry.', 'Hi Dana, very sorry.', 'Hi Dana, [+very +]sorry.'],
    ['Hi Dana, so sorry.', 'Hi Dana, sorry.', 'Hi Dana, [-so -]sorry.'],
    ['We will call', 'We can call', 'We [-will-][+can+] call'],
    ['', 'New', '[+New+]'],
    ['Old', '', '[-Old-]'],
    ['a\nb', 'a\n\nb', 'a[-\n-][+\n\n+]b'],
  ])('%j to %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'cc', ' ', '\n', '😀', 'א'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        const side = (other: 'gone' | 'new') =>
          changes
            .filter(({ kind }) => kind !== other)
            .map((change) => change.text)
            .join('');
        expect(side('new')).toBe(before);
        expect(side('gone')).toBe(after);
      }),
    );
  });

  it('shows two whole texts when they are too long to compare', () => {
    const long = 'word '.repeat(900);
    expect(wordChanges(long, `${long}more`)).toEqual([
      { kind: 'gone', text: long },
      { kind: 'new', text: `${long}more` },
    ]);
  });
});
