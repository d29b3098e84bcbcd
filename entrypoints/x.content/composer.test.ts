// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapter } from './adapter';

function open(name: string, url: string): Document {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8');
  return new JSDOM(html, { url }).window.document;
}

/** The post with this id in the timeline. */
function post(page: Document, id: string): Element {
  const found = adapter.findPosts(page).find((element) => {
    const read = adapter.readPost(element);
    return read.kind === 'post' && read.post.key === `x:${id}`;
  });
  if (!found) throw new Error(`no post ${id}`);
  return found;
}

const FOCAL = '2001000000000000302';
const status = () => open('status', `https://x.com/tomvek/status/${FOCAL}`);
const dialog = () => open('reply-dialog', 'https://x.com/compose/post');

function remove(page: Document, css: string): void {
  for (const element of page.querySelectorAll(css)) element.remove();
}

describe('on a status page', () => {
  it('gives the focal post the box behind it', () => {
    const page = status();
    const found = adapter.findComposer(post(page, FOCAL));
    expect(found).toMatchObject({ kind: 'composer', editorKind: 'draft' });
    expect(
      found?.kind === 'composer' && found.editor.closest('[data-testid="inline_reply_offscreen"]'),
    ).toBeTruthy();
  });

  it('gives a reply its own button, never the box of the focal post', () => {
    const page = status();
    const reply = post(page, '2001000000000000303');
    const found = adapter.findComposer(reply);
    expect(found?.kind).toBe('opener');
    expect(found?.kind === 'opener' && reply.contains(found.button)).toBe(true);
  });

  it('knows the box of a long-form article, which has two action bars', () => {
    const page = open('status-article', 'https://x.com/dahlia_moor/status/2001000000000000801');
    expect(adapter.findComposer(post(page, '2001000000000000801'))?.kind).toBe('composer');
    remove(page, '[data-testid="inline_reply_offscreen"]');
    const found = adapter.findComposer(post(page, '2001000000000000801'));
    const isInText =
      found?.kind === 'opener' && found.button.closest('[data-testid="twitterArticleReadView"]');
    expect(isInText).toBeNull();
  });

  it('does not trust a box when the address already names another post', () => {
    const page = open('status', 'https://x.com/hugo_lamb/status/2001000000000000304');
    expect(adapter.findComposer(post(page, FOCAL))?.kind).toBe('opener');
  });

  it('falls back to the button when the box has not been mounted', () => {
    const page = status();
    remove(page, '[data-testid="tweetTextarea_0"]');
    expect(adapter.findComposer(post(page, FOCAL))?.kind).toBe('opener');
  });

  it('offers nothing for an ad', () => {
    const page = status();
    expect(adapter.findComposer(post(page, '2001000000000000306'))).toBeUndefined();
  });

  it('offers nothing to somebody who is not signed in', () => {
    const page = open('status-signed-out', 'https://twitter.com/lucie_roc/status/2001000000000000601');
    expect(adapter.findComposer(post(page, '2001000000000000601'))).toBeUndefined();
  });
});

describe('on a timeline', () => {
  it('never takes the box for new posts at the top of the home page', () => {
    const page = open('home', 'https://x.com/home');
    const found = adapter.findComposer(post(page, '2001000000000000101'));
    expect(found?.kind).toBe('opener');
  });

  it('offers nothing where the author limits replies', () => {
    const page = open('notifications', 'https://x.com/notifications');
    expect(adapter.findComposer(post(page, '2001000000000000501'))?.kind).toBe('opener');
    expect(adapter.findComposer(post(page, '2001000000000000502'))).toBeUndefined();
  });

  it('offers nothing for an element that is no post', () => {
    const page = open('home', 'https://x.com/home');
    expect(adapter.findComposer(page.body)).toBeUndefined();
  });
});

describe('with a reply dialog open', () => {
  it('gives its box to the post it shows, and nothing to the others', () => {
    const page = dialog();
    const found = adapter.findComposer(post(page, '2001000000000000701'));
    expect(found?.kind === 'composer' && found.editor.closest('[role="dialog"]')).toBeTruthy();
    expect(adapter.findComposer(post(page, '2001000000000000702'))).toBeUndefined();
  });

  it('recognises the shown post without a link, by author, moment and words together', () => {
    const page = dialog();
    const time = page.querySelector('[role="dialog"] time');
    time?.closest('a')?.replaceWith(time);
    expect(adapter.findComposer(post(page, '2001000000000000701'))?.kind).toBe('composer');
    expect(adapter.findComposer(post(page, '2001000000000000702'))).toBeUndefined();
    time?.setAttribute('datetime', '2026-09-23T08:00:01.000Z');
    expect(adapter.findComposer(post(page, '2001000000000000701'))).toBeUndefined();
  });

  it('offers nothing while the dialog is for a new post', () => {
    const page = dialog();
    remove(page, '[role="dialog"] article');
    expect(adapter.findComposer(post(page, '2001000000000000701'))).toBeUndefined();
  });

  it('offers nothing when the post stands below the box: it is being quoted', () => {
    const page = dialog();
    const shown = page.querySelector('[role="dialog"] article');
    if (shown) page.querySelector('[role="dialog"]')?.append(shown);
    expect(adapter.findComposer(post(page, '2001000000000000701'))).toBeUndefined();
  });

  it('looks at the topmost dialog only', () => {
    const page = dialog();
    const sheet = page.createElement('div');
    sheet.setAttribute('role', 'dialog');
    page.querySelector('#layers')?.append(sheet);
    expect(adapter.findComposer(post(page, '2001000000000000701'))).toBeUndefined();
  });
});

it('anchors the marker in the action bar of the post itself', () => {
  const page = open('home', 'https://x.com/home');
  const element = post(page, '2001000000000000103');
  expect(adapter.markerAnchor?.(element)?.getAttribute('role')).toBe('group');
});
