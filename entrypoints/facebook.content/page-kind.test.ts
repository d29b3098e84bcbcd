// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageKind, pageOwner } from './page-kind';

const at = (path: string) => ({ href: `https://www.facebook.com${path}` });
const page = (html = '') => new DOMParser().parseFromString(html, 'text/html');

describe('pageKind and pageOwner', () => {
  it.each([
    ['/', 'home', undefined],
    ['/home.php', 'home', undefined],
    ['/?filter=all&sk=h_chr', 'home', undefined],
    ['/fernhillkettles', 'profile', 'fernhillkettles'],
    ['/fernhillkettles/?locale=de_DE', 'profile', 'fernhillkettles'],
    ['/fernhillkettles/photos', 'profile', 'fernhillkettles'],
    ['/profile.php?id=55&sk=about', 'profile', '55'],
    ['/people/Ada-Brook/55/', 'profile', '55'],
    ['/fernhillkettles/posts/a-title/12', 'post', 'fernhillkettles'],
    ['/permalink.php?story_fbid=12&id=55', 'post', '55'],
    ['/share/p/AbCd/', 'post', undefined],
    ['/photo/?fbid=12&set=a.1', 'post', undefined],
    ['/watch/?v=12', 'post', undefined],
    ['/watch/', 'other', undefined],
    ['/reel/12', 'post', undefined],
    ['/groups/44/', 'group', undefined],
    ['/groups/feed/', 'group', undefined],
    ['/groups/44/posts/12/', 'post', undefined],
    ['/groups/44/user/55/', 'group', undefined],
    ['/search/posts/?q=kettle', 'search', undefined],
    ['/hashtag/kettle', 'search', undefined],
    ['/notifications', 'notifications', undefined],
    ['/messages/t/55', 'messages', undefined],
    ['/settings', 'other', undefined],
    ['/marketplace/', 'other', undefined],
  ])('%s is %s of %s', (path, kind, owner) => {
    expect([pageKind(at(path), page()), pageOwner(at(path))]).toEqual([kind, owner]);
  });

  it('knows the front page of somebody not signed in', () => {
    const login = '<form action="/login/"><input type="password"></form>';
    expect(pageKind(at('/'), page(login))).toBe('signed-out');
  });
});
