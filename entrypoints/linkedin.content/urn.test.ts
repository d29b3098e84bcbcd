import { expect, test } from 'vitest';
import { addressOf, findCommentUrn, findPostUrn, idOf, keyOf, postOfComment, timeOf } from './urn';

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
  expect(findPostUrn(text)).toBe(`urn:li:${kind}:${ID}`);
});

test.each(['', 'urn:li:member:7', 'urn:li:activity:12', `urn:li:activity:${ID}${ID}`, '/in/activity-7/'])(
  'no post is named in "%s"',
  (text) => {
    expect(findPostUrn(text)).toBeUndefined();
  },
);

const COMMENT = `urn:li:comment:(urn:li:activity:${ID},${OTHER})` as const;

test('a comment is named with its post, in either form', () => {
  expect(findCommentUrn(`urn:li:comment:(activity:${ID},${OTHER})`)).toBe(COMMENT);
  expect(findCommentUrn(`replaceableComment_${COMMENT}`)).toBe(COMMENT);
  expect(postOfComment(`urn:li:comment:(activity:${ID},${OTHER})`)).toBe(`urn:li:activity:${ID}`);
  expect(findCommentUrn(`urn:li:activity:${ID}`)).toBeUndefined();
  expect(postOfComment(`urn:li:activity:${ID}`)).toBeUndefined();
});

test('the number of a post and of a comment', () => {
  expect(idOf(`urn:li:share:${ID}`)).toBe(ID);
  expect(idOf(COMMENT)).toBe(OTHER);
  expect(idOf('card:abc')).toBeUndefined();
});

test('keys and addresses', () => {
  const post = `urn:li:ugcPost:${ID}` as const;
  expect(keyOf(post)).toBe(`linkedin:${post}`);
  expect(addressOf(post)).toBe(`https://www.linkedin.com/feed/update/${post}/`);
  const address = new URL(addressOf(COMMENT) ?? '');
  expect(address.pathname).toBe(`/feed/update/urn:li:activity:${ID}/`);
  expect(address.searchParams.get('commentUrn')).toBe(COMMENT);
  expect(addressOf('card:abc')).toBeUndefined();
});

test('an id holds the time it was given, to the millisecond', () => {
  expect(timeOf(ID)).toBe(AT);
});

test.each(['', '12', 'abc', '9999999999999999999', `${1n << 50n}`])('"%s" holds no time', (id) => {
  expect(timeOf(id)).toBeUndefined();
});
