import { describe, expect, it } from 'vitest';
import { isHandle, isSameHandle, profileOf, statusOf } from './hrefs';

describe('statusOf', () => {
  it.each([
    ['/orlafinch/status/2001', { handle: 'orlafinch', id: '2001' }],
    ['https://x.com/orlafinch/status/2001', { handle: 'orlafinch', id: '2001' }],
    ['https://twitter.com/orlafinch/status/2001?s=20', { handle: 'orlafinch', id: '2001' }],
    ['/orlafinch/status/2001/photo/1', { handle: 'orlafinch', id: '2001', tail: 'photo' }],
    ['/orlafinch/status/2001/analytics', { handle: 'orlafinch', id: '2001', tail: 'analytics' }],
    ['/i/status/2001', { id: '2001' }],
    ['/i/web/status/2001#m', { id: '2001' }],
  ])('%s', (href, expected) => expect(statusOf(href)).toEqual(expected));

  it.each([
    'https://evil.example/orlafinch/status/2001',
    'https://x.com.evil.example/orlafinch/status/2001',
    '//evil.example/orlafinch/status/2001',
    '/orlafinch/status/20x1',
    '/orlafinch/status/',
    '/orlafinch/status/123456789012345678901',
    'javascript:/orlafinch/status/2001',
    `/${'a/'.repeat(50_000)}status/2001`,
    '',
  ])('not %.60s', (href) => expect(statusOf(href)).toBeUndefined());
});

describe('profileOf', () => {
  it.each([
    '/Bright_Kettle',
    'https://x.com/Bright_Kettle',
    'https://mobile.twitter.com/Bright_Kettle/?lang=de',
  ])('%s', (href) => expect(profileOf(href)).toBe('Bright_Kettle'));
  it.each([
    '/home',
    '/i/lists/3',
    '/search?q=%24KTL',
    '/hashtag/tea',
    '/a/status/1',
    'https://t.co/abc',
    '/',
    '',
  ])('not %s', (href) => expect(profileOf(href)).toBeUndefined());
});

it('tells handles from the names of pages', () => {
  expect(isHandle('kettle_care')).toBe(true);
  expect(isHandle('Explore')).toBe(false);
  expect(isHandle('a'.repeat(21))).toBe(false);
  expect(isHandle('größe')).toBe(false);
});

it('compares handles without regard to case, unknown ones never', () => {
  expect(isSameHandle('TomVek', 'tomvek')).toBe(true);
  expect(isSameHandle(undefined, undefined)).toBe(false);
});
