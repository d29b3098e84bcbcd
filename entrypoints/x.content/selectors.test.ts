// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ANCHORS, PAGE } from './selectors';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => new JSDOM(readFileSync(join(FIXTURES, file), 'utf8')).window.document);

const count = (css: string) => pages.reduce((sum, page) => sum + page.querySelectorAll(css).length, 0);

describe('every selector finds something on a page that has it', () => {
  const anchors = Object.entries(ANCHORS).flatMap(([field, entries]) =>
    entries.map(({ name, css }) => [`${field} by ${name}`, css] as const),
  );
  it.each([...anchors, ...Object.entries(PAGE)])('%s', (_name, css) => expect(count(css)).toBeGreaterThan(0));
});

it('no selector uses a class, visible words or a localised label', () => {
  const all = [
    ...Object.values(ANCHORS).flatMap((entries) => entries.map(({ css }) => css)),
    ...Object.values(PAGE),
  ];
  expect(
    all.filter((css) => /\.[a-z]|aria-label|title=|class/i.test(css.replaceAll(/"[^"]*"/g, ''))),
  ).toEqual([]);
});

it.each(Object.entries(ANCHORS))('%s: strategies have names of their own', (_field, entries) => {
  const names = entries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
