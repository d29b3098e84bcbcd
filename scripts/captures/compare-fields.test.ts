import { describe, expect, it } from 'vitest';
import { FIELD_RULES, type Field } from './compare-fields';
import { readPost, truthItem } from './testing/samples';
import type { Post } from '@/utils/core/post';
import type { TruthItem } from './truth';

function verdict(field: Field, truth: Partial<TruthItem>, read: Partial<Post>, others: readonly Post[] = []) {
  const post = readPost(read);
  return FIELD_RULES[field](truthItem(truth), post, [post, ...others]);
}

describe('id', () => {
  it('is right by key or alias', () => {
    expect(verdict('id', {}, {})).toBe('right');
    expect(verdict('id', {}, { key: 'x:9', aliases: ['x:2001'] })).toBe('right');
    expect(verdict('id', {}, { key: 'x:9' })).toBe('wrong');
  });
  it('is not counted where the page shows none', () =>
    expect(verdict('id', { ids: [] }, { key: 'facebook:made-from-text' })).toBe('not-counted'));
});

describe('author', () => {
  it('needs the handle, letter case aside, and the name', () => {
    expect(verdict('author', {}, { author: { name: 'Orla  Finch', handle: 'OrlaFinch' } })).toBe('right');
    expect(verdict('author', {}, { author: { name: 'Orla', handle: 'orlafinch' } })).toBe('wrong');
    expect(verdict('author', {}, { author: { name: 'Orla Finch', handle: 'tomvek' } })).toBe('wrong');
    expect(verdict('author', {}, { author: { name: 'Orla Finch' } })).toBe('missing');
    expect(verdict('author', {}, { author: { name: '', handle: 'orlafinch' } })).toBe('missing');
  });
  it('goes by the name alone where no handle is known', () => {
    expect(verdict('author', { handle: undefined }, { author: { name: 'Orla Finch' } })).toBe('right');
    expect(verdict('author', { handle: undefined }, { author: { name: 'Orla Finch · 1st' } })).toBe('wrong');
  });
});

describe('text', () => {
  it('is compared by the text rule', () => {
    expect(verdict('text', { text: 'The lid leaks.' }, { text: 'The\nlid\u00a0 leaks.' })).toBe('right');
    expect(verdict('text', {}, { text: 'The lid leaks. Follow' })).toBe('wrong');
    expect(verdict('text', {}, { text: '' })).toBe('missing');
    expect(verdict('text', { text: 'x'.repeat(80) }, { text: 'x'.repeat(300) })).toBe('right');
  });
  it('is wrong when invented', () => {
    expect(verdict('text', { text: '' }, { text: 'the quote, perhaps' })).toBe('wrong');
    expect(verdict('text', { text: '' }, { text: '' })).toBe('not-counted');
  });
});

describe('kind', () => {
  const quoted = { handle: 'tomvek' };
  it('must agree', () => {
    expect(verdict('kind', {}, {})).toBe('right');
    expect(verdict('kind', { kind: 'ad' }, {})).toBe('wrong');
  });
  it('of a quote is a post that names what it quotes', () => {
    expect(verdict('kind', { quotes: true }, { quoted })).toBe('right');
    expect(verdict('kind', { quotes: true }, {})).toBe('wrong');
    expect(verdict('kind', { quotes: false }, { quoted })).toBe('wrong');
    expect(verdict('kind', { quotes: undefined }, { quoted })).toBe('right');
  });
});

describe('time', () => {
  it('is exact to the millisecond, or to the second where it comes from an id', () => {
    expect(verdict('time', {}, { postedAt: 1_000_001 })).toBe('wrong');
    expect(verdict('time', {}, { postedAt: undefined })).toBe('missing');
    const time = { kind: 'exact', at: 1_000_900, toSecond: true } as const;
    expect(verdict('time', { time }, { postedAt: 1_000_000 })).toBe('right');
    expect(verdict('time', { time }, { postedAt: 2_000_000 })).toBe('wrong');
  });
  it('is as shown where only words are shown', () => {
    const time = { kind: 'shown', text: '10h' } as const;
    expect(verdict('time', { time }, { postedAtText: '10h' })).toBe('right');
    expect(verdict('time', { time }, { postedAtText: '9h' })).toBe('wrong');
    expect(verdict('time', { time }, {})).toBe('missing');
  });
  it('is wrong when invented, unless it is what the screen reads', () => {
    const absent = { kind: 'absent' } as const;
    expect(verdict('time', { time: absent }, {})).toBe('wrong');
    expect(verdict('time', { time: absent }, { postedAt: undefined })).toBe('not-counted');
    const scrambled = { kind: 'absent', reads: '17h' } as const;
    expect(verdict('time', { time: scrambled }, { postedAt: undefined, postedAtText: '17h' })).toBe(
      'not-counted',
    );
    expect(verdict('time', { time: scrambled }, { postedAt: undefined, postedAtText: '71h' })).toBe('wrong');
  });
});

describe('replyTo', () => {
  const parent = { ids: ['1999'], handle: 'tomvek' };
  it('must name the parent', () => {
    expect(verdict('replyTo', { replyTo: parent }, { replyTo: { key: 'x:1999', handle: 'TomVek' } })).toBe(
      'right',
    );
    expect(verdict('replyTo', { replyTo: parent }, { replyTo: { key: 'x:1998' } })).toBe('wrong');
    expect(verdict('replyTo', { replyTo: parent }, { replyTo: { key: 'x:1999', handle: 'hugo' } })).toBe(
      'wrong',
    );
    expect(verdict('replyTo', { replyTo: parent }, { replyTo: { handle: 'tomvek' } })).toBe('missing');
    expect(verdict('replyTo', { replyTo: parent }, {})).toBe('missing');
  });
  it('goes by the handle, else the name, where the parent shows no id', () => {
    const named = { ids: [], handle: 'tomvek' };
    expect(verdict('replyTo', { replyTo: named }, { replyTo: { handle: 'tomvek' } })).toBe('right');
    expect(verdict('replyTo', { replyTo: named }, { replyTo: {} })).toBe('missing');
    const byName = { ids: [], name: 'Tomáš Vek' };
    expect(verdict('replyTo', { replyTo: byName }, { replyTo: { name: 'Tomáš Vek' } })).toBe('right');
    expect(verdict('replyTo', { replyTo: byName }, { replyTo: { name: 'Hugo' } })).toBe('wrong');
  });
  it('may use another id the parent was read with', () => {
    const post = readPost({ key: 'x:77', aliases: ['x:1999'] });
    expect(verdict('replyTo', { replyTo: { ids: ['1999'] } }, { replyTo: { key: 'x:77' } }, [post])).toBe(
      'right',
    );
  });
  it('is wrong when invented', () => {
    expect(verdict('replyTo', {}, { replyTo: { handle: 'tomvek' } })).toBe('wrong');
    expect(verdict('replyTo', {}, {})).toBe('not-counted');
  });
});
