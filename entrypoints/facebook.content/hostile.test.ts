// @vitest-environment jsdom
/** Markup that has changed, broken or been made to mislead: something may be missed, nothing may be wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_POST_CHARS, type Post } from '@/utils/core/post';
import { postSchema } from '@/utils/core/post-schema';
import { deepTree } from '@/utils/page/testing/deep-tree';
import { freshPages } from '@/utils/page/testing/fresh-page';
import { adapter } from './adapter';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const NAMES = [
  'home-feed',
  'page-feed-signed-out',
  'dialog-over-feed',
  'group-post-unmarked',
  'search-results-de',
];

const open = freshPages((name) => {
  const { url } = v.parse(
    v.object({ url: v.string() }),
    JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')),
  );
  return new JSDOM(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), { url }).window.document;
});

/** Reads everything, through every door of the adapter; each post must keep the contract. */
function read(page: Document): Post[] {
  adapter.pageKind(page.location, page);
  adapter.signedInAs?.(page);
  return adapter.findPosts(page).flatMap((element) => {
    adapter.findComposer(element);
    const result = adapter.readPost(element);
    return result.kind === 'post' ? [v.parse(postSchema, result.post)] : [];
  });
}

/** Every post read is one that is there, by its own author, with its own words or none. */
function expectNothingWrong(posts: readonly Post[], truth: readonly Post[]): void {
  for (const post of posts) {
    const real = truth.find(
      ({ key, aliases, author, text }) =>
        [key, ...aliases].some((id) => [post.key, ...post.aliases].includes(id)) ||
        // A stand-in id changes with the content.
        (post.key.startsWith('facebook:h-') &&
          author.name === post.author.name &&
          ['', text].includes(post.text)),
    );
    expect(real, JSON.stringify(post)).toBeDefined();
    expect(post.author.name).toBe(real?.author.name);
    expect([real?.text, ''], post.key).toContain(post.text);
    expect([real?.postedAtText, undefined], post.key).toContain(post.postedAtText);
    expect(new Set([real?.kind, real?.kind === 'ad' ? 'post' : undefined]), post.key).toContain(post.kind);
  }
}

const PARTS = [
  '[data-ad-rendering-role="story_message"]@data-ad-rendering-role',
  '[data-ad-rendering-role="profile_name"]@data-ad-rendering-role',
  '[data-ad-rendering-role]@data-ad-rendering-role',
  '[data-ad-preview]@data-ad-preview',
  '[data-ad-comet-preview]@data-ad-comet-preview',
  '[aria-posinset]@aria-posinset',
  '[aria-labelledby]@aria-labelledby',
  '[aria-describedby]@aria-describedby',
  '[data-virtualized]@data-virtualized',
  '[role="article"]@tabindex',
  '[role="toolbar"]@role',
  '[role="dialog"]@role',
  '[role="main"]@role',
  'ul@aria-hidden',
  'a[aria-hidden="false"]@aria-hidden',
  'a@aria-label',
  'svg@viewBox',
];

describe.each(NAMES)('%s', { timeout: 30_000 }, (name) => {
  const truth = read(open(name));

  it.each(PARTS)('without %s', (part) => {
    const [selector = '', attribute = ''] = part.split('@');
    const page = open(name);
    for (const element of page.querySelectorAll(selector)) element.removeAttribute(attribute);
    expectNothingWrong(read(page), truth);
  });

  it.each(['[data-ad-rendering-role="profile_name"]', 'h2, h3, h4', 'ul', 'span[dir="auto"]', 'img'])(
    'with every %s taken out',
    (selector) => {
      const page = open(name);
      for (const element of page.querySelectorAll(selector)) element.remove();
      const names = new Set(truth.map(({ author }) => author.name));
      for (const post of read(page)) expect(names).toContain(post.author.name);
    },
  );

  it('with every id the same', () => {
    const page = open(name);
    for (const element of page.querySelectorAll('[id]')) element.id = 'same';
    expectNothingWrong(read(page), truth);
  });

  it('with nodes taken out at random', () => {
    const next = random(20_26);
    for (let round = 0; round < 4; round += 1) {
      const page = open(name);
      const all = [...page.body.querySelectorAll('*')];
      for (let taken = 0; taken < 15; taken += 1) all[Math.floor(next() * all.length)]?.remove();
      const byId = new Map(truth.map((post) => [post.key as string, post]));
      for (const post of read(page)) {
        const real = byId.get(post.key);
        if (real) expect(post.author.name).toBe(real.author.name);
      }
    }
  });
});

describe('misleading markup', () => {
  const first = (page: Document, selector: string): Element => {
    const found = page.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };

  it('takes no id from a link in the text', () => {
    const page = open('home-feed');
    const link = page.createElement('a');
    link.href = '/somebody/posts/123456789';
    first(page, '[data-ad-preview]').append(link);
    expect(read(page)[0]?.key).toMatch(/^facebook:h-/);
  });

  it('takes no comment id from a link in the comment', () => {
    const page = open('dialog-over-feed');
    const link = page.createElement('a');
    link.href = '/somebody/posts/1?comment_id=2';
    first(page, '[role="article"] span[lang] div').prepend(link);
    expect(read(page).map(({ key }) => key)).toContain('facebook:7500000000000001');
    expect(read(page).map(({ key }) => key)).not.toContain('facebook:2');
  });

  it('takes no id of another site for one of Facebook', () => {
    const page = open('search-results-de');
    for (const link of page.querySelectorAll('a[href*="/permalink/"]')) {
      link.setAttribute('href', 'https://facebook.com.example.com/groups/1/permalink/2/');
    }
    expect(read(page)[0]?.key).toMatch(/^facebook:h-/);
  });

  it.each(['javascript:alert(1)', 'https://', 'http://[::1', '//', '%', '/%E0%A4%A', '?', '#'])(
    'reads on past the address %j',
    (href) => {
      const page = open('dialog-over-feed');
      for (const link of page.querySelectorAll('a')) link.setAttribute('href', href);
      expect(() => read(page)).not.toThrow();
    },
  );

  it('reads no more than the cap of a text of a megabyte', () => {
    const page = open('home-feed');
    first(page, '[data-ad-preview]').replaceChildren('wet '.repeat(250_000));
    const [post] = read(page);
    expect(post?.text.length).toBeLessThanOrEqual(MAX_POST_CHARS);
    expect(post?.truncated).toBe(true);
  });

  it('cuts a name of a megabyte', () => {
    const page = open('home-feed');
    first(page, '[data-ad-rendering-role="profile_name"] a').replaceChildren('N'.repeat(1_000_000));
    expect(read(page)[0]?.author.name).toHaveLength(200);
  });

  it('reads a text 20,000 levels deep', { timeout: 30_000 }, () => {
    const page = open('home-feed');
    const unit = copyOf(first(page, '[aria-posinset]'));
    unit.querySelector('[data-ad-preview]')?.replaceChildren(deepTree(page, 20_000, 'still cold'));
    const result = adapter.readPost(unit);
    expect(result.kind === 'post' && result.post.text).toBe('still cold');
  });

  // Detached: jsdom itself cannot put so deep a tree into a document, and is slow to climb out of it.
  it('finds a post 20,000 levels deep', { timeout: 30_000 }, () => {
    const page = open('home-feed');
    const unit = copyOf(first(page, '[aria-posinset]'));
    expect(adapter.findPosts(deepTree(page, 20_000, unit))).toEqual([unit]);
  });

  function copyOf(element: Element): Element {
    return element.ownerDocument.importNode(element, true);
  }
});

/** A small seeded generator (mulberry32), so that a failure can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
