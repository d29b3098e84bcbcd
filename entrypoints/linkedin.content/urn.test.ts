import { expect, test } from 'vitest';
import {
  commentPermalinkOf,
  findCommentUrn,
  findPostUrn,
  formatCommentUrn,
  keyOfComment,
  keyOfPost,
  permalinkOf,
  timeOfId,
} from './urn';

const AT = Date.UTC(2025, 2, 3, 4, 5, 6, 789);
const ID = String((BigInt(AT) << 22n) | 99n);
const OTHER = String(BigInt(AT + 1000) << 22n);

test.each([
  [`urn:li:activity:${ID}`, 'activity'],
  [`https://www.linkedin.com/feed/update/urn:li:ugcPost:${ID}/?x=1`, 'ugcPost'],
  [`/feed/update/urn%3Ali%3Ashare%3A${ID}`, 'share'],
  [`https://www.linkedin.com/posts/ana-b_some-words-activity-${ID}-aB3_`, 'activity'],
  [`/posts/ana-b_some-words-ugcPost-${ID}-aB3_`, 'ugcPost'],
  [`feed-header-urn:li:activity:${ID}-0`, 'activity'],
])('a post is named in %s', (text, kind) => {
  expect(findPostUrn(text)).toEqual({ kind, id: ID });
});

test.each(['', 'urn:li:member:7', 'urn:li:activity:12', `urn:li:activity:${ID}${ID}`, '/in/activity-7/'])(
  'no post is named in "%s"',
  (text) => {
    expect(findPostUrn(text)).toBeUndefined();
  },
);

test('a comment is named with its post, in either form', () => {
  const expected = { post: { kind: 'activity', id: ID }, id: OTHER };
  expect(findCommentUrn(`urn:li:comment:(activity:${ID},${OTHER})`)).toEqual(expected);
  expect(findCommentUrn(`replaceableComment_urn:li:comment:(urn:li:activity:${ID},${OTHER})`)).toEqual(
    expected,
  );
  expect(findCommentUrn(`urn:li:activity:${ID}`)).toBeUndefined();
});

test('keys and addresses', () => {
  const post = { kind: 'ugcPost', id: ID } as const;
  const comment = { post, id: OTHER };
  expect(keyOfPost(post)).toBe(`linkedin:urn:li:ugcPost:${ID}`);
  expect(keyOfComment(comment)).toBe(`linkedin:urn:li:comment:(urn:li:ugcPost:${ID},${OTHER})`);
  expect(permalinkOf(post)).toBe(`https://www.linkedin.com/feed/update/urn:li:ugcPost:${ID}/`);
  const address = new URL(commentPermalinkOf(comment));
  expect(address.searchParams.get('commentUrn')).toBe(formatCommentUrn(comment));
});

test('an id holds the time it was given, to the millisecond', () => {
  expect(timeOfId(ID)).toBe(AT);
});

test.each(['', '12', 'abc', '9999999999999999999', `${1n << 50n}`])('"%s" holds no time', (id) => {
  expect(timeOfId(id)).toBeUndefined();
});
