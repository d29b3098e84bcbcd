// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageKind, pageKindOf, pageOwner, signedInAs } from './page-kind';

describe('pageKindOf', () => {
  it.each([
    ['/home', 'home'],
    ['/orlafinch', 'profile'],
    ['/orlafinch/with_replies', 'profile'],
    ['/orlafinch/verified_followers', 'profile'],
    ['/orlafinch/status/2001', 'post'],
    ['/orlafinch/status/2001/photo/1', 'post'],
    ['/i/status/2001', 'post'],
    ['/i/web/status/2001', 'post'],
    ['/orlafinch/article/2001', 'post'],
    ['/search', 'search'],
    ['/hashtag/tea', 'search'],
    ['/explore/tabs/news', 'search'],
    ['/notifications/mentions', 'notifications'],
    ['/messages/1-2', 'messages'],
    ['/i/chat', 'messages'],
    ['/i/communities/12', 'group'],
    ['/i/lists/12', 'other'],
    ['/i/bookmarks', 'other'],
    ['/compose/post', 'other'],
    ['/settings/profile', 'other'],
    ['/orlafinch/something_new', 'other'],
    ['/login', 'signed-out'],
    ['/i/flow/login', 'signed-out'],
    ['/i/jf/onboarding/web', 'signed-out'],
    ['/account/access', 'signed-out'],
  ])('%s is %s', (path, kind) => expect(pageKindOf(path)).toBe(kind));
});

function page(url: string, body = ''): Document {
  return new JSDOM(body, { url }).window.document;
}

describe('who and where', () => {
  const profileLink = '<a href="/kettle_care" data-testid="AppTabBar_Profile_Link"></a>';
  const switcher =
    '<button data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-kettle_care"></i></button>';

  it('reads the own handle from the left bar, else from the account switcher', () => {
    expect(signedInAs(page('https://x.com/home', profileLink))).toBe('kettle_care');
    expect(signedInAs(page('https://x.com/home', switcher))).toBe('kettle_care');
    expect(signedInAs(page('https://x.com/home'))).toBeUndefined();
  });

  it('tells the landing page from the home page', () => {
    const landing = page('https://x.com/');
    const home = page('https://x.com/', profileLink);
    expect(pageKind(landing.location, landing)).toBe('signed-out');
    expect(pageKind(home.location, home)).toBe('home');
  });

  it('names the owner of a profile only', () => {
    expect(pageOwner(page('https://x.com/orlafinch/media').location)).toBe('orlafinch');
    expect(pageOwner(page('https://x.com/orlafinch/status/1').location)).toBeUndefined();
  });
});
