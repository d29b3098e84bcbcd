// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { postKey, type Post } from '@/utils/core/post';
import { createLedger } from './ledger';

const URL_HERE = 'https://x.com/home';
const post = (id: string, text = 'Hello', aliases: Post['aliases'] = []): Post => ({
  key: postKey('x', id),
  aliases,
  site: 'x',
  kind: 'post',
  author: { name: 'Dana' },
  text,
  metrics: {},
  media: [],
});

function place(): HTMLElement {
  const element = document.createElement('article');
  document.body.append(element);
  return element;
}

describe('createLedger', () => {
  beforeEach(() => document.body.replaceChildren());

  it('reports a post once, and again when its text has changed', () => {
    const ledger = createLedger();
    const element = place();
    expect(ledger.note(post('1'), element, URL_HERE)).toBe(true);
    expect(ledger.note(post('1'), element, URL_HERE)).toBe(false);
    expect(ledger.note(post('1', 'Hello, and more'), element, URL_HERE)).toBe(true);
    expect(ledger.note({ ...post('1', 'Hello, and more'), truncated: true }, element, URL_HERE)).toBe(true);
  });

  it('misses a post when it left the page, or when its element shows another', () => {
    const ledger = createLedger();
    const [first, second] = [place(), place()];
    ledger.note(post('1'), first, URL_HERE);
    ledger.note(post('2'), second, URL_HERE);
    expect(ledger.takeGone()).toEqual([]);
    first.remove();
    ledger.note(post('3'), second, URL_HERE);
    expect(ledger.takeGone()).toEqual(['x:1', 'x:2']);
    expect(ledger.takeGone()).toEqual([]);
    expect(ledger.places('x:3')).toEqual([second]);
  });

  it('knows a post in two places until both are gone', () => {
    const ledger = createLedger();
    const [feed, dialog] = [place(), place()];
    ledger.note(post('1'), feed, URL_HERE);
    expect(ledger.note(post('1'), dialog, URL_HERE)).toBe(false);
    dialog.remove();
    expect(ledger.takeGone()).toEqual([]);
    ledger.forget(feed);
    expect(ledger.takeGone()).toEqual(['x:1']);
  });

  it('reports all again after a change of page, and remembers where each was seen', () => {
    const ledger = createLedger();
    const element = place();
    ledger.note(post('1', 'Hello', ['x:1b']), element, URL_HERE);
    expect(ledger.renew()).toEqual([element]);
    expect(ledger.takeGone()).toEqual([]);
    expect(ledger.seenAt(['x:9', 'x:1b'])).toBe(URL_HERE);
    expect(ledger.note(post('1'), element, 'https://x.com/other')).toBe(true);
    expect(ledger.seenAt(['x:1'])).toBe('https://x.com/other');
    expect(ledger.seenAt(['x:9'])).toBeUndefined();
    expect(ledger.takeAll()).toEqual(['x:1']);
    expect(ledger.places('x:1')).toEqual([]);
  });
});
