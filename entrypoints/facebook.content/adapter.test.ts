// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/utils/core/post-schema';
import { adapter } from './adapter';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

const expectedSchema = v.object({
  url: v.string(),
  pageKind: v.string(),
  pageOwner: v.optional(v.string()),
  signedInAs: v.optional(v.string()),
  skipped: v.array(v.string()),
  /** By key: which strategy found the id, and the reply box (or its opener) by its `data-fixture`. */
  found: v.record(v.string(), v.object({ id: v.string(), box: v.optional(v.string()) })),
  posts: v.array(postSchema),
});

/** `editor:name` or `opener:name`, as the page names them. */
function boxOf(element: Element): string | undefined {
  const box = adapter.findComposer(element);
  if (!box) return undefined;
  return box.kind === 'composer'
    ? `editor:${box.editor.dataset['fixture'] ?? '?'}`
    : `opener:${box.button.dataset['fixture'] ?? '?'}`;
}

describe('every page of fixtures/ is read as its JSON says', () => {
  it.each(names)('%s', (name) => {
    const { url, ...expected } = v.parse(
      expectedSchema,
      JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')),
    );
    const { document } = new JSDOM(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), { url }).window;
    const items = adapter
      .findPosts(document)
      .map((element) => ({ element, result: adapter.readPost(element) }));
    expect({
      pageKind: adapter.pageKind(document.location, document),
      pageOwner: adapter.pageOwner?.(document.location, document),
      signedInAs: adapter.signedInAs?.(document),
      skipped: items.flatMap(({ result }) => (result.kind === 'skip' ? [result.reason] : [])),
      found: Object.fromEntries(
        items.flatMap(({ element, result }) =>
          result.kind === 'post'
            ? [[result.post.key, { id: result.used['id'], box: boxOf(element) }] as const]
            : [],
        ),
      ),
      posts: items.flatMap(({ result }) => (result.kind === 'post' ? [result.post] : [])),
    }).toEqual(expected);
  });
});
