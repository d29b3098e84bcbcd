// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { threadOf } from './thread';

const POST = 'urn:li:activity:7300000000000000123';
const ids = [
  '7300000000000001001',
  '7300000000000002002',
  '7300000000000003003',
  '7300000000000004004',
] as const;

/** `c` is a comment, `-` a slot. */
function list(shape: string): Element[] {
  let next = 0;
  const children = Array.from(shape, (mark) =>
    mark === 'c'
      ? `<div id="replaceableComment_urn:li:comment:(${POST},${ids[next++] ?? ''})"></div>`
      : '<div></div>',
  );
  const page = new DOMParser().parseFromString(`<main>${children.join('')}</main>`, 'text/html');
  return Array.from(page.querySelectorAll('[id^="replaceableComment"]'));
}

/** For each comment the place of the one it answers, or `-`. */
function parents(shape: string): string {
  const comments = list(shape);
  return comments
    .map((comment) => {
      const { parent } = threadOf(comment);
      return parent ? String(comments.indexOf(parent)) : '-';
    })
    .join('');
}

test.each([
  ['c--c--c--', '---'],
  ['c-c--c-c--', '-0-2'],
  ['c-ccc--', '-000'],
  ['cc', '--'],
  ['c-c-c-c', '-0--'],
  ['c---c-c', '--1'],
])('%s: %s', (shape, expected) => {
  expect(parents(shape)).toBe(expected);
});

test('a comment inside another answers it', () => {
  const key = (id: string) => `CommentComponentReference_urn:li:comment:(${POST},${id})`;
  const page = new DOMParser().parseFromString(
    `<div componentkey="${key(ids[0])}"><p></p><div componentkey="${key(ids[1])}"></div></div>`,
    'text/html',
  );
  const [outer, inner] = Array.from(page.querySelectorAll('[componentkey]'));
  expect(inner && threadOf(inner).parent).toBe(outer);
});

test('a very long list is not walked to its end', () => {
  const [, last] = list(`c-${'c'.repeat(1)}`);
  expect(last && threadOf(last).isReply).toBe(true);
  const comments = list(`c${'-'.repeat(5000)}c`);
  expect(comments[1] && threadOf(comments[1]).isReply).toBe(false);
});
