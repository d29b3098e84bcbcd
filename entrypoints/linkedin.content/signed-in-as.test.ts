// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { signedInAs } from './signed-in-as';

function page(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

const COLUMN =
  '<aside><a href="/in/agent-a/"><p>Agent</p></a><div><a href="https://www.linkedin.com/me/profile-views/">62</a></div></aside>';
const row = (before: string, icon = 'thumbs-up-outline-small') =>
  `<div>${before}<div><div><button><svg id="${icon}"></svg></button></div><button><svg id="chevron-up-small"></svg></button></div><button><svg id="comment-small"></svg></button></div>`;
const identity = (slug: string) => `<a href="/company/${slug}/"><div><figure></figure></div></a>`;

test("one's own column on new pages", () => {
  expect(signedInAs(page(COLUMN))).toBe('agent-a');
});

test("one's own card on classic pages", () => {
  expect(signedInAs(page('<a href="/in/agent-a/" class="profile-card-profile-link"></a>'))).toBe('agent-a');
});

test('the identity before the reaction button goes first: it is who a comment is written as', () => {
  expect(signedInAs(page(COLUMN + row(identity('acme'))))).toBe('company/acme');
});

test('it is also found where a reaction is given already', () => {
  expect(signedInAs(page(COLUMN + row(identity('acme'), 'thumbs-up-fill-small')))).toBe('company/acme');
});

test('who acts as one on one post and as another on the next is nobody in particular', () => {
  expect(signedInAs(page(COLUMN + row(identity('acme')) + row(identity('acme-labs'))))).toBeUndefined();
});

test("a picture that links somebody outside the row of buttons is not one's own", () => {
  const author = '<a href="/in/author/"><figure></figure></a>';
  expect(signedInAs(page(`<div>${author}${row('')}</div>`))).toBeUndefined();
});

test('another link before the reaction button is no identity', () => {
  expect(signedInAs(page(row('<a href="/in/somebody/">Somebody</a>')))).toBeUndefined();
});

test("an author's link is never taken for one's own", () => {
  const post =
    '<div><a href="/in/author/">A</a><p><span data-testid="expandable-text-box">Hi</span></p></div>';
  expect(signedInAs(page(`<div><a href="/preload/sharebox/">Start</a>${post}</div>`))).toBeUndefined();
  expect(signedInAs(page(post))).toBeUndefined();
});
