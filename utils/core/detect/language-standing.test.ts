import { expect, it } from 'vitest';
import { languageFigures, languageStanding } from './language-standing';
import { LEXICONS } from './languages';

it.each([
  ['en', 'full'],
  ['de', 'early'],
  ['it', 'early'],
  // A perfect figure, but on thirty posts.
  ['es', 'early'],
  ['nl', 'unknown'],
  ['constructor', 'unknown'],
  [undefined, 'unknown'],
])('%s is %s', (lang, standing) => {
  expect(languageStanding(lang)).toBe(standing);
});

it('has a figure, or says that there is none, for every language with tables', () => {
  expect(
    languageFigures()
      .map(({ lang }) => lang)
      .toSorted(),
  ).toEqual(Object.keys(LEXICONS).toSorted());
});
