// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
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
  posts: v.array(postSchema),
});

describe('every page of fixtures/ is read as its JSON says', () => {
  it.each(names)('%s', (name) => {
    const { url, ...expected } = v.parse(
      expectedSchema,
      JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')),
    );
    const { document } = new JSDOM(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), { url }).window;
    const results = adapter.findPosts(document).map((element) => adapter.readPost(element));
    expect({
      pageKind: adapter.pageKind(document.location, document),
      pageOwner: adapter.pageOwner?.(document.location, document),
      signedInAs: adapter.signedInAs?.(document),
      skipped: results.flatMap((result) => (result.kind === 'skip' ? [result.reason] : [])),
      posts: results.flatMap((result) => (result.kind === 'post' ? [result.post] : [])),
    }).toEqual(expected);
  });
});
