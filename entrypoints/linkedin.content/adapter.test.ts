// @vitest-environment jsdom
/** Pages of each generation, with made-up people: `fixtures/NAME.html` is read to what `NAME.json` says. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '@/utils/core/post';
import { postSchema } from '@/utils/core/post-schema';
import { SKIP_REASONS } from '@/utils/page/adapter';
import { adapter } from './adapter';

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

const pages = import.meta.glob<string>('./fixtures/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const answers = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

function openPage(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document has the address of the test's own page.
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

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

test.each(Object.keys(pages))('%s', (name) => {
  const expected = v.parse(expectedSchema, answers[name.replace('.html', '.json')]);
  const page = openPage(pages[name] ?? '', expected.url);
  const read = {
    url: expected.url,
    pageKind: adapter.pageKind(locationOf(expected.url), page),
    pageOwner: adapter.pageOwner?.(locationOf(expected.url), page) ?? null,
    signedInAs: adapter.signedInAs?.(page) ?? null,
    items: adapter.findPosts(page).map(readItem),
  };
  expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(expected)));
});
