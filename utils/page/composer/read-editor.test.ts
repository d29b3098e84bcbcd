// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretToEnd, selectAfter } from './caret';
import { comparable, readEditor } from './read-editor';

/** Markup of each editor, made with DOM calls: `br` and text in tags. */
type Markup =
  | string
  | {
      readonly tag: string;
      readonly attributes?: Record<string, string>;
      readonly inside: readonly Markup[];
    };
const el = (tag: string, ...inside: Markup[]): Markup => ({ tag, inside });

function build(markup: Markup): Node {
  if (typeof markup === 'string')
    return markup === '<br>' ? document.createElement('br') : document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes ?? {})) element.setAttribute(name, value);
  element.append(...markup.inside.map(build));
  return element;
}

function editor(...inside: Markup[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...inside.map(build));
  document.body.replaceChildren(element);
  return element;
}

const draftBlock = (inside: Markup) => el('div', el('div', el('span', el('span', inside))));

describe('readEditor', () => {
  it.each([
    [
      'Draft.js',
      editor(el('div', draftBlock('Hi,'), draftBlock('<br>'), draftBlock('there'))),
      'Hi,\n\nthere',
    ],
    [
      'Lexical',
      editor(el('p', el('span', 'Hi,')), el('p', '<br>'), el('p', el('span', 'there'))),
      'Hi,\n\nthere',
    ],
    [
      'Lexical, line breaks',
      editor(el('p', el('span', 'Hi,'), '<br>', '<br>', el('span', 'there'))),
      'Hi,\n\nthere',
    ],
    [
      'ProseMirror',
      editor(el('p', el('span', '@Dana'), ' Hi,'), el('p', 'there', '<br>')),
      '@Dana Hi,\nthere',
    ],
    ['Quill, empty', editor(el('p', '<br>')), ''],
    ['a bare box', editor('Hi,', el('div', 'there')), 'Hi,\nthere'],
    ['an empty box', editor(), ''],
    [
      'an emoji as an image',
      editor(el('p', 'Hi ', { tag: 'img', attributes: { alt: '🎧' }, inside: [] })),
      'Hi 🎧',
    ],
  ])('%s', (_, element, text) => expect(readEditor(element)).toBe(text));

  it('reads a textarea', () => {
    const area = document.createElement('textarea');
    area.value = 'Hi,\n\nthere';
    expect(readEditor(area)).toBe('Hi,\n\nthere');
  });

  it('survives a page that nests without end', () => {
    let deep: Markup = 'x';
    for (let level = 0; level < 500; level += 1) deep = el('div', deep);
    expect(readEditor(editor(deep)).length).toBeLessThanOrEqual(1);
  });
});

describe('comparable', () => {
  it('is the same for what looks the same', () => {
    expect(comparable('Hi,\u00a0\r\n\r\n\r\nthere\u200b ')).toBe('Hi,\nthere');
    expect(comparable('Hi,\n \nthere')).toBe(comparable('Hi,\nthere'));
  });
  it('is another for another text', () => {
    expect(comparable('Hi, there')).not.toBe(comparable('Hi,\nthere'));
    expect(comparable('Hi Hi')).not.toBe(comparable('Hi'));
  });
  it('keeps an emoji whole', () => expect(comparable('👩‍🔧')).toBe('👩‍🔧'));
});

describe('caret', () => {
  const selected = () => getSelection();

  it('goes behind the last letter, inside the last paragraph', () => {
    const box = editor(el('p', 'Hi,'), el('p', el('span', 'there')));
    caretToEnd(box);
    expect(selected()?.anchorNode?.nodeValue).toBe('there');
    expect(selected()?.anchorOffset).toBe(5);
  });

  it('goes before a filling br', () => {
    const box = editor(el('p', '<br>'));
    caretToEnd(box);
    expect(selected()?.anchorNode).toBe(box.firstChild);
    expect(selected()?.anchorOffset).toBe(0);
  });

  it('goes behind what cannot be edited', () => {
    const box = editor(el('p', { tag: 'span', attributes: { contenteditable: 'false' }, inside: ['@Dana'] }));
    caretToEnd(box);
    expect(selected()?.anchorNode).toBe(box.firstChild);
    expect(selected()?.anchorOffset).toBe(1);
  });

  it('selects all, or all behind a mention', () => {
    const box = editor(el('p', el('b', '@Dana'), ' half'), el('p', 'a draft'));
    selectAfter(box, 0);
    expect(selected()?.toString()).toContain('@Dana');
    selectAfter(box, '@Dana '.length);
    expect(selected()?.toString().startsWith('half')).toBe(true);
    expect(selected()?.toString().endsWith('a draft')).toBe(true);
  });
});
