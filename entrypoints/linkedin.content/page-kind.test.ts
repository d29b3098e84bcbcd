// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PageKind } from '@/utils/core/post';
import { pageKind } from './page-kind';
import { ownActivityPage, profileAt } from './person';

function page(html = ''): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function at(pathname: string): Location {
  return Object.assign(Object.create(null), { pathname });
}

test.each<[string, PageKind]>([
  ['/feed/', 'home'],
  ['/preload/feed/', 'home'],
  ['/feed/update/urn:li:activity:7300000000000000123/', 'post'],
  ['/posts/ana-b_words-activity-7300000000000000123-aB3_', 'post'],
  ['/in/ana-b/recent-activity/all/', 'profile'],
  ['/company/acme/posts/', 'profile'],
  ['/company/123/admin/notifications/all/', 'notifications'],
  ['/company/123/admin/inbox/', 'messages'],
  ['/search/results/content/', 'search'],
  ['/groups/1/', 'group'],
  ['/notifications/', 'notifications'],
  ['/messaging/thread/2/', 'messages'],
  ['/login', 'signed-out'],
  ['/uas/login', 'signed-out'],
  ['/jobs/', 'other'],
])('%s is %s', (path, kind) => {
  expect(pageKind(at(path), page())).toBe(kind);
});

test("the screen's own name goes before the address", () => {
  const detail = page('<div data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail"></div>');
  expect(pageKind(at('/preload/x/'), detail)).toBe('post');
  const unknown = page('<div data-sdui-screen="com.linkedin.sdui.flagshipnav.new.Thing"></div>');
  expect(pageKind(at('/search/results/content/'), unknown)).toBe('search');
});

test('a page for people who are not signed in', () => {
  const html = '<article class="main-feed-activity-card" data-activity-urn="urn:li:activity:1"></article>';
  expect(pageKind(at('/posts/ana-b_words'), page(html))).toBe('signed-out');
});

test('whose page it is', () => {
  expect(profileAt('/in/ana-b/recent-activity/all/')?.handle).toBe('ana-b');
  expect(profileAt('/company/acme/posts/')?.handle).toBe('company/acme');
  expect(profileAt('/preload/school/uni-x/')?.handle).toBe('school/uni-x');
  expect(profileAt('/feed/')?.handle).toBeUndefined();
});

test("only lists of somebody's own posts tell a repost without words", () => {
  expect(ownActivityPage('https://www.linkedin.com/in/ana-b/recent-activity/all/')).toBe('ana-b');
  expect(ownActivityPage('https://www.linkedin.com/company/acme/posts/?feedView=all')).toBe('company/acme');
  expect(ownActivityPage('https://www.linkedin.com/in/ana-b/recent-activity/comments/')).toBeUndefined();
  expect(ownActivityPage('https://www.linkedin.com/in/ana-b/recent-activity/reactions/')).toBeUndefined();
  expect(ownActivityPage('https://www.linkedin.com/feed/')).toBeUndefined();
  expect(ownActivityPage('about:blank')).toBeUndefined();
});
