// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as selectors from './selectors';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => new DOMParser().parseFromString(readFileSync(join(FIXTURES, file), 'utf8'), 'text/html'));

const count = (selector: string) =>
  pages.reduce((sum, page) => sum + page.querySelectorAll(selector).length, 0);

/** The alternatives of a list; no comma stands within one. */
const alternatives = [...new Set(Object.values(selectors).flat().join().split(','))];

describe('selectors', () => {
  it.each(alternatives)('%s has a page that shows it', (selector) => {
    expect(count(selector)).toBeGreaterThan(0);
  });

  it.each([
    ['COMMENT', selectors.COMMENT, 11],
    ['MESSAGE', selectors.MESSAGE, 27],
    ['HEADER', selectors.HEADER, 13],
    ['EDITOR', selectors.EDITOR, 5],
    ['AD', selectors.AD, 1],
    ['STREAMED', selectors.STREAMED, 1],
    ['LOGIN_FORM', selectors.LOGIN_FORM, 5],
  ] as const)('the row %s matches as many elements of all pages as before', (_name, selector, times) => {
    expect(count(selector)).toBe(times);
  });
});
