// @vitest-environment jsdom
/** Pages that are broken, by accident or on purpose: nothing throws, nothing invalid comes out, nothing takes long. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { postSchema } from '@/utils/core/post-schema';
import { freshPages } from '@/utils/page/testing/fresh-page';
import { adapter } from './adapter';
import { FIXTURES, openFixture } from './fixtures/open-fixture';

const fresh = freshPages((name) => openFixture(name));

/** Reads everything there is, with its composer. */
function readAll(page: ParentNode): number {
  const elements = adapter.findPosts(page);
  expect(new Set(elements).size).toBe(elements.length);
  for (const element of elements) {
    const result = adapter.readPost(element);
    if (result.kind === 'post') v.parse(postSchema, result.post);
    adapter.findComposer(element);
  }
  return elements.length;
}

/** The test DOM is a hundred times slower than a browser. */
const SLOW = { timeout: 60_000 };
const choice = fc.nat();
const JUNK = [
  '',
  '%%%',
  'urn:li:comment:(',
  'urn:li:activity:99999999999999999999',
  'expandedFeedType_',
  '[',
  '\u0000',
];

test.each(FIXTURES)('%s with parts missing', SLOW, (name) => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 12 }), (choices) => {
      const page = fresh(name);
      for (const number of choices) {
        const all = page.querySelectorAll('main *');
        all[number % Math.max(1, all.length)]?.remove();
      }
      readAll(page);
    }),
    { numRuns: 6 },
  );
});

test.each(FIXTURES)('%s with junk in its attributes', SLOW, (name) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(choice, choice, fc.constantFrom(...JUNK)), { maxLength: 20 }),
      (changes) => {
        const page = fresh(name);
        const all = page.querySelectorAll('main *');
        for (const [at, which, value] of changes) {
          const element = all[at % Math.max(1, all.length)];
          const names = element?.getAttributeNames() ?? [];
          const attribute = names[which % Math.max(1, names.length)];
          if (attribute) element?.setAttribute(attribute, value);
        }
        readAll(page);
      },
    ),
    { numRuns: 6 },
  );
});

test('the same card twice is two elements with one key', () => {
  const page = fresh('ember-feed');
  const card = page.querySelector('[data-urn]');
  if (!card) throw new Error('the fixture has changed');
  card.after(card.cloneNode(true));
  const keys = adapter.findPosts(page).flatMap((element) => {
    const result = adapter.readPost(element);
    return result.kind === 'post' && result.post.kind === 'post' ? result.post.key : [];
  });
  expect(keys.length - new Set(keys).size).toBe(1);
});

test('a text of a megabyte is cut at the cap', () => {
  for (const [name, css] of [
    ['sdui-feed', '[data-testid="expandable-text-box"]'],
    ['ember-feed', '.update-components-update-v2__commentary'],
    ['public-post', '[data-test-id="main-feed-activity-card__commentary"]'],
  ] as const) {
    const page = fresh(name);
    page.querySelector(css)?.append('word '.repeat(200_000));
    const [first] = adapter.findPosts(page);
    expect(first && adapter.readPost(first)).toMatchObject({ kind: 'post', post: { truncated: true } });
  }
});

test('a text 2,000 elements deep, as deep as the test DOM goes, is read to its bottom', SLOW, () => {
  const page = fresh('sdui-feed');
  let at = page.querySelector('[data-testid="expandable-text-box"]');
  for (let depth = 0; depth < 2000; depth += 1) {
    const child = page.createElement('span');
    at?.append(child);
    at = child;
  }
  at?.append('the bottom');
  const [first] = adapter.findPosts(page);
  const result = first && adapter.readPost(first);
  expect(result?.kind === 'post' && result.post.text).toContain('the bottom');
});

test('names, keys and addresses of any length stay within what a post may hold', () => {
  const page = fresh('sdui-feed');
  for (const paragraph of page.querySelectorAll('p')) paragraph.append('x'.repeat(5000));
  for (const link of page.querySelectorAll('a'))
    link.setAttribute('href', `${link.getAttribute('href')}${'y'.repeat(5000)}`);
  expect(readAll(page)).toBeGreaterThan(5);
});
