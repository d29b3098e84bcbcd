import { describe, expect, it } from 'vitest';
import { parseGroupLink, parseProfileLink } from './profile-link';

const at = (path: string) => new URL(path, 'https://www.facebook.com');

describe('parseProfileLink', () => {
  it.each([
    ['/fernhillkettles?__cft__[0]=A', 'fernhillkettles', '/fernhillkettles'],
    ['/ada.brook.7/', 'ada.brook.7', '/ada.brook.7'],
    ['/profile.php?id=55&comment_id=Y29t', '55', '/profile.php?id=55'],
    ['/groups/44/user/55/?__tn__=x', '55', '/groups/44/user/55/'],
    ['/people/Ada-Brook/55/', '55', '/people/Ada-Brook/55/'],
    ['/Harbour-Hall-440000000000001', 'Harbour-Hall-440000000000001', '/Harbour-Hall-440000000000001'],
  ])('%s', (path, handle, clean) => {
    expect(parseProfileLink(at(path))).toEqual({ handle, url: `https://www.facebook.com${clean}` });
  });

  it.each([
    '/',
    '/groups/44/',
    '/hashtag/kettle',
    '/photo/?fbid=1',
    '/stories/5/x/',
    '/profile.php',
    '/brand/photos',
    '/l.php?u=x',
  ])('sees nobody in %s', (path) => {
    expect(parseProfileLink(at(path))).toBeUndefined();
  });
});

describe('parseGroupLink', () => {
  it('knows a group from its members and posts', () => {
    expect(parseGroupLink(at('/groups/kettles/?ref=x'))).toBe('kettles');
    expect(parseGroupLink(at('/groups/kettles/user/5/'))).toBeUndefined();
    expect(parseGroupLink(at('/groups/kettles/posts/5/'))).toBeUndefined();
  });
});
