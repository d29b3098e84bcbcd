// @vitest-environment jsdom
/** Markup that has changed, broken or been made to mislead: something may be missed, nothing may be wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { MAX_POST_CHARS, type Post } from '@/utils/core/post';
import { postSchema } from '@/utils/core/post-schema';
import { deepTree } from '@/utils/page/testing/deep-tree';
import { adapter } from './adapter';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** The pages with the most in them; the others hold nothing of another kind. */
const NAMES = ['home', 'profile', 'status', 'reply-dialog'];

const opened = new Map<string, { page: Document; body: HTMLElement }>();

/** @returns the fixture's page with a fresh body: parsing it anew each time would take most of the test's time */
function open(name: string): Document {
  const known = opened.get(name) ?? parse(name);
  opened.set(name, known);
  known.page.body.replaceWith(known.page.importNode(known.body, true));
  return known.page;
}

function parse(name: string): { page: Document; body: HTMLElement } {
  const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
  const { url } = v.parse(v.object({ url: v.string() }), expected);
  const page = new JSDOM(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), { url }).window.document;
  return { page, body: page.importNode(page.body, true) };
}

/** Reads everything, through every door of the adapter; each post must keep the contract. */
function read(page: Document): Post[] {
  adapter.pageKind(page.location, page);
  return adapter.findPosts(page).flatMap((element, place) => {
    if (place < 2) adapter.findComposer(element);
    adapter.markerAnchor?.(element);
    const result = adapter.readPost(element);
    return result.kind === 'post' ? [v.parse(postSchema, result.post)] : [];
  });
}

/** Every post read is one that is there, by its own author, with its own words or none. */
function expectNothingWrong(posts: readonly Post[], truth: ReadonlyMap<string, Post>): void {
  for (const post of posts) {
    const real = truth.get(post.key);
    expect(real, post.key).toBeDefined();
    expect(post.author.handle).toBe(real?.author.handle);
    expect([real?.text, ''], post.key).toContain(post.text);
    expect([real?.postedAt, undefined]).toContain(post.postedAt);
  }
}

const NAMES_OF_PARTS = [
  'tweet',
  'User-Name',
  'Tweet-User-Avatar',
  'tweetText',
  'tweet-text-show-more-link',
  'socialContext',
  'icon-verified',
  'reply',
  'like',
  'tweetPhoto',
  'placementTracking',
  'card.wrapper',
  'inline_reply_offscreen',
  'tweetTextarea_0',
  'AppTabBar_Profile_Link',
];

describe.each(NAMES)('%s', (name) => {
  const truth = new Map(read(open(name)).map((post) => [post.key as string, post]));

  it.each(NAMES_OF_PARTS)('with %s renamed', (part) => {
    const page = open(name);
    for (const element of page.querySelectorAll(`[data-testid="${part}"]`)) {
      element.setAttribute('data-testid', `new-${part}`);
    }
    expectNothingWrong(read(page), truth);
  });

  it.each(NAMES_OF_PARTS)('without %s', (part) => {
    const page = open(name);
    for (const element of page.querySelectorAll(`[data-testid="${part}"]`)) element.remove();
    expectNothingWrong(read(page), truth);
  });

  it.each(['role', 'href', 'datetime', 'tabindex', 'dir', 'lang', 'aria-label'])(
    'without any %s',
    (attribute) => {
      const page = open(name);
      for (const element of page.querySelectorAll(`main [${attribute}]`)) element.removeAttribute(attribute);
      expectNothingWrong(read(page), truth);
    },
  );

  it('with nodes taken out at random', () => {
    const next = random(20_26);
    for (let round = 0; round < 8; round += 1) {
      const page = open(name);
      const all = [...page.querySelectorAll('main *')];
      for (let taken = 0; taken < 15; taken += 1) all[Math.floor(next() * all.length)]?.remove();
      const posts = read(page);
      for (const post of posts) expect(truth.get(post.key)?.author.handle).toBe(post.author.handle);
    }
  });
});

describe('misleading markup', () => {
  const firstPost = (page: Document): Element => {
    const [first] = adapter.findPosts(page);
    if (!first) throw new Error('no post');
    return first;
  };
  const fill = (element: Element | null, text: string) => element?.replaceChildren(text);

  it('skips an element that holds two posts', () => {
    const page = open('search');
    const [a, b] = adapter.findPosts(page);
    if (a && b) a.append(...b.childNodes);
    expect(adapter.readPost(firstPost(page))).toEqual({ kind: 'skip', reason: 'not-a-post' });
  });

  it('does not count an article inside an article', () => {
    const page = open('search');
    const before = adapter.findPosts(page).length;
    const [a, b] = adapter.findPosts(page);
    if (a && b) a.append(b);
    expect(adapter.findPosts(page)).toHaveLength(before - 1);
    expect(b && adapter.readPost(b)).toEqual({ kind: 'skip', reason: 'nested' });
  });

  it('skips a post whose address names somebody else', () => {
    const page = open('search');
    const link = firstPost(page).querySelector('time')?.closest('a');
    link?.setAttribute('href', '/somebody_else/status/2001000000000000401');
    expect(adapter.readPost(firstPost(page))).toEqual({ kind: 'skip', reason: 'not-a-post' });
  });

  it('never borrows the id of the quoted post', () => {
    const page = open('home');
    const quoting = adapter.findPosts(page)[2];
    quoting?.querySelector('[data-testid="User-Name"] time')?.remove();
    for (const link of quoting?.querySelectorAll('a[href$="/analytics"]') ?? []) link.remove();
    expect(quoting && adapter.readPost(quoting)).toEqual({ kind: 'skip', reason: 'no-id' });
  });

  it('reads no more than the cap of a text of a megabyte', () => {
    const page = open('search');
    fill(firstPost(page).querySelector('[data-testid="tweetText"]'), 'wet '.repeat(250_000));
    const [post] = read(page);
    expect(post?.text.length).toBeLessThanOrEqual(MAX_POST_CHARS);
    expect(post?.truncated).toBe(true);
  });

  it('cuts a name of a megabyte', () => {
    const page = open('search');
    fill(firstPost(page).querySelector('[data-testid="User-Name"] [dir]'), 'N'.repeat(1_000_000));
    expect(read(page)[0]?.author.name).toHaveLength(200);
  });

  it('takes a post with 2,000 links for what it is', () => {
    const page = open('search');
    const links = Array.from({ length: 2000 }, (_, place) => {
      const link = page.createElement('a');
      link.setAttribute('href', `/made_up_${place}`);
      return link;
    });
    const header = firstPost(page).querySelector('[data-testid="User-Name"]');
    header?.parentElement?.append(...links);
    expect(read(page)[0]).toMatchObject({ key: 'x:2001000000000000401', kind: 'post' });
  });

  // Detached: jsdom itself cannot put so deep a tree into a document.
  it('reads a text 20,000 levels deep, and a post 20,000 levels deep', { timeout: 60_000 }, () => {
    const page = open('search');
    const article = page.importNode(firstPost(page), true);
    article.querySelector('[data-testid="tweetText"]')?.replaceChildren(deepTree(page, 20_000, 'still cold'));
    const [found] = adapter.findPosts(deepTree(page, 20_000, article));
    expect(found).toBe(article);
    const result = adapter.readPost(article);
    expect(result.kind === 'post' && result.post.text).toBe('still cold');
  });

  it.each(['yesterday', '', '-271822-01-01', '2026-13-45T99:99:99Z'])('takes %j for no time', (datetime) => {
    const page = open('search');
    firstPost(page).querySelector('time')?.setAttribute('datetime', datetime);
    expect(read(page)[0]?.postedAt).toBeUndefined();
  });
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
