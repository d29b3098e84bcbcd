import { describe, expect, test } from 'vitest';
import { blankLinks, findLinks, hostOf } from './links';

describe('findLinks', () => {
  test.each([
    ['see https://larkspur.example/dm now', ['https://larkspur.example/dm']],
    ['(https://larkspur.example/dm).', ['https://larkspur.example/dm']],
    ['www.larkspur.example, please', ['www.larkspur.example']],
    ['go to larkspur.com or larkspur.zone/x', ['larkspur.com', 'larkspur.zone/x']],
    ['HTTPS://EVIL.example?a=1', ['HTTPS://EVIL.example?a=1']],
    ['the end.Next sentence, 3.5 hours, e.g. this', []],
    ['mail dana@larkspur.example', []],
  ])('%s', (text, expected) => expect(findLinks(text).map(({ url }) => url)).toEqual(expected));
});

test.each([
  ['https://larkspur.example/dm', 'larkspur.example'],
  ['www.Larkspur.example', 'larkspur.example'],
  ['https://larkspur.example:8080', 'larkspur.example'],
  ['https://larkspur.example@evil.example/x', 'evil.example'],
  ['https://evil.example\\@larkspur.example', 'evil.example'],
  ['larkspur.example/a@b', 'larkspur.example'],
  ['https://', undefined],
])('the host of %s', (url, host) => expect(hostOf(url)).toBe(host));

test('blanking keeps every offset', () => {
  const text = 'a https://larkspur.example/dm b';
  expect(blankLinks(text)).toBe(`a ${' '.repeat(27)} b`);
});
