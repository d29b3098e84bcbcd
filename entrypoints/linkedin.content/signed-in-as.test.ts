// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { signedInAs } from './signed-in-as';

function page(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

const COLUMN =
  '<aside><a href="/in/agent-a/"><p>Agent</p></a><div><a href="https://www.linkedin.com/me/profile-views/">62</a></div></aside>';
const row = (before: string) =>
  `<div>${before}<div><button><svg id="thumbs-up-outline-small"></svg></button></div><button></button></div>`;

test("one's own column on new pages", () => {
  expect(signedInAs(page(COLUMN))).toBe('agent-a');
});

test("one's own card on classic pages", () => {
  expect(signedInAs(page('<a href="/in/agent-a/" class="profile-card-profile-link"></a>'))).toBe('agent-a');
});

test('the identity before the reaction button goes first: it is who a comment is written as', () => {
  const identity = '<a href="/company/acme/"><div><figure></figure></div></a>';
  expect(signedInAs(page(COLUMN + row(identity)))).toBe('company/acme');
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
