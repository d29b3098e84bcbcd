// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { css, type SelectorName, SELECTORS } from './selectors';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => new DOMParser().parseFromString(readFileSync(join(FIXTURES, file), 'utf8'), 'text/html'));

const count = (selector: string) =>
  pages.reduce((sum, page) => sum + page.querySelectorAll(selector).length, 0);

describe('selectors', () => {
  it.each(Object.values(SELECTORS).flat())('%s has a page that shows it', (selector) => {
    expect(count(selector)).toBeGreaterThan(0);
  });

  it.each([
    ['comment', 11],
    ['message', 27],
    ['header', 13],
    ['editor', 5],
    ['ad', 1],
    ['streamed', 1],
    ['loginForm', 5],
  ] as const satisfies readonly (readonly [SelectorName, number])[])(
    'the row %s matches %d elements of all pages',
    (name, times) => {
      expect(count(css(name))).toBe(times);
    },
  );
});
