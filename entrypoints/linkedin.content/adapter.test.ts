// @vitest-environment jsdom
/** Pages of each generation, with made-up people: `fixtures/NAME.html` is read to what `NAME.json` says. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '@/utils/core/post';
import { postSchema } from '@/utils/core/post-schema';
import { SKIP_REASONS } from '@/utils/page/adapter';
import { adapter } from './adapter';
import { FIXTURES, openFixture } from './fixtures/open-fixture';

const expectedSchema = v.object({
  url: v.string(),
  pageKind: v.picklist(PAGE_KINDS),
  pageOwner: v.nullable(v.string()),
  signedInAs: v.nullable(v.string()),
  items: v.array(
    v.union([
      v.object({
        post: postSchema,
        used: v.record(v.string(), v.string()),
        /** `editor kind:mark` or `opener:mark`, by the mark on the fixture's element. */
        composer: v.nullable(v.string()),
      }),
      v.object({ skip: v.picklist(SKIP_REASONS) }),
    ]),
  ),
});

const answers = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

function locationOf(url: string): Location {
  const { pathname, href } = new URL(url);
  return Object.assign(Object.create(null), { pathname, href });
}

function readItem(element: Element): unknown {
  const result = adapter.readPost(element);
  if (result.kind === 'skip') return { skip: result.reason };
  const composer = adapter.findComposer(element);
  const target = composer?.kind === 'composer' ? composer.editor : composer?.button;
  const kind = composer?.kind === 'composer' ? composer.editorKind : composer?.kind;
  const mark = target ? `${kind}:${target.dataset['fixture'] ?? ''}` : null;
  return { post: result.post, used: result.used, composer: mark };
}

test.each(FIXTURES)('%s', (name) => {
  const expected = v.parse(expectedSchema, answers[`./fixtures/${name}.json`]);
  const location = locationOf(expected.url);
  const page = openFixture(name, expected.url);
  const read = {
    url: expected.url,
    pageKind: adapter.pageKind(location, page),
    pageOwner: adapter.pageOwner?.(location, page) ?? null,
    signedInAs: adapter.signedInAs?.(page) ?? null,
    items: adapter.findPosts(page).map(readItem),
  };
  expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
});

test('what stands in the open shadow root of old widgets is read too', () => {
  const page = openFixture('sdui-search');
  const outlet = page.querySelector('#interop-outlet');
  const viewer = openFixture('ember-detail').querySelector('[data-urn]');
  if (!outlet || !viewer) throw new Error('the fixtures have changed');
  outlet.attachShadow({ mode: 'open' }).append(page.importNode(viewer, true));
  const kinds = adapter.findPosts(page).map((element) => adapter.readPost(element).kind);
  expect(kinds).toEqual(Array.from({ length: 6 }, () => 'post'));
});

test('an element that is no post is said to be none', () => {
  const { body } = openFixture('sdui-feed');
  expect(adapter.readPost(body)).toEqual({ kind: 'skip', reason: 'not-a-post' });
  expect(adapter.findComposer(body)).toBeUndefined();
});
