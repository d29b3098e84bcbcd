import { expect, test } from 'vitest';
import { applyEdits, withCapitalOf } from './edits';

test('edits in any order; of two that overlap the first stands', () => {
  const edits = [
    { start: 4, end: 7, to: 'two' },
    { start: 0, end: 3, to: 'ONE' },
    { start: 2, end: 5, to: 'x' },
  ];
  expect(applyEdits('one 222 three', edits)).toBe('ONE two three');
  expect(applyEdits('same', [])).toBe('same');
});

test.each([
  ['Sorry', 'thanks', 'Thanks'],
  ['sorry', 'thanks', 'thanks'],
  ['Über', 'ärger', 'Ärger'],
])('%s lends its capital to %s', (model, word, expected) =>
  expect(withCapitalOf(model, word)).toBe(expected),
);
