// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { readText } from './read-text';
import { deepTree } from './testing/deep-tree';

function element(html: string): Element {
  const page = new DOMParser().parseFromString(`<div id="root">${html}</div>`, 'text/html');
  const root = page.querySelector('#root');
  if (!root) throw new Error('no root');
  return root;
}

describe('readText', () => {
  it('reads text nodes in order and trims the ends', () => {
    expect(readText(element('  <span>The kettle</span> <b>leaks</b>. '))).toEqual({
      text: 'The kettle leaks.',
      truncated: false,
    });
  });

  it('keeps line breaks, both as br and as characters', () => {
    expect(readText(element('one<br>two\nthree<br><br>four')).text).toBe('one\ntwo\nthree\n\nfour');
  });

  it('reads an image as its alternative text, and one without as nothing', () => {
    expect(readText(element('Great <img alt="👍🏽"><img>!')).text).toBe('Great 👍🏽!');
  });

  it('leaves out buttons, scripts, styles and drawings', () => {
    const html = 'a<button>More</button><script>b</script><style>c</style><svg><title>d</title></svg>e';
    expect(readText(element(html)).text).toBe('ae');
  });

  it('skips what it is told to skip, with all that is inside', () => {
    const skip = (part: Element) => part.localName === 'blockquote';
    expect(readText(element('mine <blockquote>theirs <b>too</b></blockquote>again'), { skip }).text).toBe(
      'mine again',
    );
  });

  it('puts one line break around blocks, never two', () => {
    const isBlock = (part: Element) => part.localName === 'p';
    expect(readText(element('<p>a</p><p>b</p>c<p></p><p>d</p>'), { isBlock }).text).toBe('a\nb\nc\nd');
  });

  it('reads through 20,000 levels', () => {
    const root = deepTree(document, 20_000, 'deep');
    expect(readText(root)).toEqual({ text: 'deep', truncated: false });
  });

  it('stops at the cap, whatever the size', () => {
    const { text, truncated } = readText(element('x'.repeat(1_000_000)));
    expect(truncated).toBe(true);
    expect(text).toHaveLength(MAX_POST_CHARS);
  });

  it('does not call a text of exactly the cap cut', () => {
    expect(readText(element('abcd'), { max: 4 })).toEqual({ text: 'abcd', truncated: false });
    expect(readText(element('<b>ab</b><i>cd</i>e'), { max: 4 })).toEqual({ text: 'abcd', truncated: true });
  });

  it('collapses white space when told to, but keeps no-break spaces and breaks', () => {
    const html = '\n  one \n <b> two</b>\u00a0three <br>  four ';
    expect(readText(element(html), { collapse: true }).text).toBe('one two\u00a0three\nfour');
  });

  it('never cuts an emoji in half', () => {
    expect(readText(element('abc😡d'), { max: 4 })).toEqual({ text: 'abc', truncated: true });
    expect(readText(element('abc<img alt="😡">d'), { max: 4 }).text).toBe('abc');
    expect(readText(element('abc😡d'), { max: 5 }).text).toBe('abc😡');
  });
});
