// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readTrackingScope } from './tracking-scope';

const POST = '7300000000000000123';
const COMMENT = '7300000000000000456';

function holder(value: unknown): Element {
  const element = document.createElement('div');
  element.setAttribute('data-view-tracking-scope', typeof value === 'string' ? value : JSON.stringify(value));
  return element;
}

function asBytes(inner: unknown): unknown {
  const data = [...new TextEncoder().encode(JSON.stringify(inner))];
  return [{ topicName: 'X', breadcrumb: { content: { type: 'Buffer', data } } }];
}

test('classic pages: the update stands in the JSON itself, nothing about advertising', () => {
  const scope = readTrackingScope(holder([{ breadcrumb: { updateUrn: `urn:li:activity:${POST}` } }]));
  expect(scope.post).toBe(`urn:li:activity:${POST}`);
  expect(scope.isSponsored).toBeUndefined();
});

test('new pages: the update stands in JSON as a list of bytes', () => {
  const scope = readTrackingScope(
    holder(asBytes({ updateUrn: `urn:li:activity:${POST}`, isSponsored: false })),
  );
  expect(scope).toMatchObject({
    post: `urn:li:activity:${POST}`,
    isSponsored: false,
  });
});

test('advertisements say so in either of two ways', () => {
  expect(readTrackingScope(holder(asBytes({ isSponsored: true }))).isSponsored).toBe(true);
  expect(readTrackingScope(holder([{ topicName: 'SponsoredUpdateServed' }])).isSponsored).toBe(true);
});

test('a comment', () => {
  const urn = `urn:li:comment:(urn:li:activity:${POST},${COMMENT})`;
  expect(readTrackingScope(holder(asBytes({ commentUrn: urn }))).comment).toBe(urn);
});

test.each(['', '{', '[null]', '[{"data":[999999,1]}]', `"data":[${'1,'.repeat(200_000)}1]`])(
  'a broken scope says nothing',
  (value) => {
    expect(readTrackingScope(holder(value))).toEqual({
      post: undefined,
      comment: undefined,
      isSponsored: undefined,
    });
  },
);
