import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './edits';
import { caretAfter, smallestEdit } from './smallest-edit';

/** Half a surrogate pair. */
const LONE = /\p{Surrogate}/u;

test.each([
  ['Hi {name}, sorry', 'Hi Dana, sorry', { start: 3, end: 9, to: 'Dana' }],
  ['Sorry!', 'Sorry.', { start: 5, end: 6, to: '.' }],
  ['same', 'same', { start: 4, end: 4, to: '' }],
  ['a 😀', 'a 😁', { start: 2, end: 4, to: '😁' }],
  ['aa', 'a', { start: 1, end: 2, to: '' }],
] as const)('%s to %s', (before, after, edit) => expect(smallestEdit(before, after)).toEqual(edit));

test('makes one text of the other and parts no character, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '😀', '😁', 'é', '\u0301'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [a.join(''), b.join('')];
      const edit = smallestEdit(before, after);
      expect(applyEdits(before, [edit])).toBe(after);
      expect(edit.to + before.slice(0, edit.start)).not.toMatch(LONE);
    }),
  );
});

test.each([
  [2, 2],
  [5, 7],
  [12, 10],
])('a caret at %i stands at %i', (at, then) =>
  expect(caretAfter(at, { start: 3, end: 9, to: 'Dana' })).toBe(then),
);
