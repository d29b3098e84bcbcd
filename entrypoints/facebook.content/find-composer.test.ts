// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapter } from './adapter';

function open(name: string): Document {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8');
  return new JSDOM(html, { url: 'https://www.facebook.com/' }).window.document;
}

/** The box or button found for the post with this id, by the name the page gives it. */
function boxFor(page: Document, id: string): string | undefined {
  const item = adapter.findPosts(page).find((element) => {
    const read = adapter.readPost(element);
    return read.kind === 'post' && read.post.key === `facebook:${id}`;
  });
  const box = item && adapter.findComposer(item);
  return box?.kind === 'composer' ? box.editor.dataset['fixture'] : box?.button.dataset['fixture'];
}

function part(page: Document, name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-fixture="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const POST = '5570000000000001';
const FIRST = '7500000000000001';
const SECOND = '7500000000000002';
const LAST = '7500000000000004';

describe('in a dialog', () => {
  it('never gives a box of one thread to another', () => {
    const page = open('dialog-over-feed');
    expect(boxFor(page, SECOND)).toBe(`reply-${SECOND}`);
    expect(boxFor(page, POST)).toBe('post-box');
  });

  it('gives a thread the box below its last comment too', () => {
    const page = open('dialog-over-feed');
    const form = part(page, 'reply-box-1').closest('form');
    const last = page.querySelector(`a[href*="comment_id=${LAST}"]`)?.closest('[role="article"]');
    if (form) last?.parentElement?.after(form);
    expect(boxFor(page, LAST)).toBe('reply-box-1');
    expect(boxFor(page, FIRST)).toBe(`reply-${FIRST}`);
  });

  it('takes a box beside all the comments for none of theirs', () => {
    const page = open('dialog-over-feed');
    part(page, 'reply-box-1').closest('form')?.remove();
    for (const id of [FIRST, SECOND]) expect(boxFor(page, id)).toBe(`reply-${id}`);
    expect(boxFor(page, POST)).toBe('post-box');
  });

  it('finds nothing where a comment can be neither answered nor a box is open', () => {
    expect(boxFor(open('dialog-over-feed'), LAST)).toBeUndefined();
  });

  it('finds nothing twice: two boxes in one thread are none', () => {
    const page = open('dialog-over-feed');
    const form = part(page, 'reply-box-1').closest('form');
    form?.after(form.cloneNode(true));
    expect(boxFor(page, FIRST)).toBeUndefined();
  });

  it('ignores the box in which a comment is being changed', () => {
    const page = open('dialog-over-feed');
    const form = part(page, 'reply-box-1').closest('form');
    const comment = page.querySelector(`a[href*="comment_id=${FIRST}"]`)?.closest('[role="article"]');
    if (form) comment?.append(form);
    expect(boxFor(page, FIRST)).toBe(`reply-${FIRST}`);
  });

  it('ignores boxes out of sight', () => {
    const page = open('dialog-over-feed');
    part(page, 'post-box').closest('form')?.setAttribute('hidden', '');
    expect(boxFor(page, POST)).toBe('d1-comment-button');
  });

  it('leaves posts behind the dialog alone', () => {
    const page = open('dialog-over-feed');
    const behind = page.querySelector('[role="feed"] [aria-labelledby=":f2:"]');
    expect(behind && adapter.findComposer(behind)).toBeUndefined();
  });
});

describe('elsewhere', () => {
  it('uses neither a chat nor a box for a new post', () => {
    const page = open('post-one-thread');
    for (const form of page.querySelectorAll('form[role="presentation"]')) form.removeAttribute('role');
    expect(boxFor(page, '5700000000000002')).toBe('o1-comment-button');
  });

  it('does not decide between a post and its only thread', () => {
    const page = open('post-one-thread');
    expect(boxFor(page, '5700000000000002')).toBe('o1-comment-button');
    expect(boxFor(page, '7700000000000001')).toBe('reply-7700000000000001');
  });

  it('offers nothing where nobody is signed in', () => {
    const page = open('page-feed-signed-out');
    expect(adapter.findPosts(page).map((item) => adapter.findComposer(item))).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('offers nothing in a hidden post', () => {
    const page = open('group-post-unmarked');
    page.querySelector('[data-virtualized]')?.setAttribute('hidden', '');
    const [post] = adapter.findPosts(page);
    expect(post && adapter.findComposer(post)).toBeUndefined();
  });
});
