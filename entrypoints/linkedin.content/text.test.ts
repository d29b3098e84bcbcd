// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readCollapsed, readLine, readName, readPreWrapped } from './text';

function element(html: string): Element {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return page.querySelector('main') ?? page.body;
}

test('words for screen readers and the button at the end are no text', () => {
  const html =
    '<a><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>Help</span></a> me<button>…more</button>';
  expect(readCollapsed(element(html)).text).toBe('#Help me');
});

test('line breaks of the source count where the page shows them, and only there', () => {
  const html = 'One\n   two<br>three';
  expect(readPreWrapped(element(html)).text).toBe('One\n   two\nthree');
  expect(readCollapsed(element(html)).text).toBe('One two\nthree');
});

test('blanks around a break and between pieces are one or none', () => {
  const html =
    'One <span class="white-space-pre">\n </span><a> two </a> <span><br></span> <span> three</span>';
  expect(readCollapsed(element(html)).text).toBe('One two\nthree');
});

test('bold letters made of other characters stay as they are', () => {
  expect(readPreWrapped(element('𝗧𝗵𝗲 end')).text).toBe('𝗧𝗵𝗲 end');
});

test('a name written twice is read once', () => {
  expect(
    readName(element('<span aria-hidden="true">Ana B</span><span class="visually-hidden">Ana B</span>')),
  ).toBe('Ana B');
  expect(
    readName(element('<span>Ana B  2nd</span><span aria-hidden="true">Ana B<span> • 2nd</span></span>')),
  ).toBe('Ana B');
});

test('a name that repeats itself stays whole', () => {
  expect(readName(element('<span>Coco</span>'))).toBe('Coco');
  expect(readName(element('<span>Bora Bora • 2nd</span>'))).toBe('Bora Bora');
});

test('a line is cut at 200 characters', () => {
  expect(readLine(element('x'.repeat(1_000_000)))).toHaveLength(200);
});

test('the line of a button is what stands in it', () => {
  expect(readLine(element('<button><svg></svg><span>635</span></button>').querySelector('button'))).toBe(
    '635',
  );
});

test('the line of nothing is empty', () => {
  expect(readLine(null)).toBe('');
});
