// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { postAround } from './post-around';
import { unitOf } from './post-unit';

const name = (who: string) =>
  `<div><div data-ad-rendering-role="profile_name"><h3><a href="/${who}">${who}</a></h3></div></div>`;
const text = (what: string) => `<div data-ad-rendering-role="story_message">${what}</div>`;
const row = '<div><span data-ad-rendering-role="like_button">x</span></div>';
const comment = (id: number) =>
  `<div role="article" tabindex="-1" aria-label="x"><ul><li><a href="/ada/posts/1?comment_id=${id}">1d</a></li></ul></div>`;

function page(html: string): Document {
  return new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
}

const unitIds = (html: string) =>
  [...page(html).querySelectorAll('[data-ad-rendering-role="story_message"]')].map(
    (part) => unitOf(part)?.id,
  );

describe('the element of a whole post', () => {
  it('is its wrapper', () => {
    expect(unitIds(`<div id="a" aria-posinset="1">${name('ada')}${text('hi')}</div>`)).toEqual(['a']);
  });

  it('is the outer wrapper where a shared post has one too', () => {
    const inner = `<div id="b" role="article" aria-labelledby="x">${name('tom')}${text('old')}</div>`;
    expect(unitIds(`<div id="a" aria-posinset="1">${name('ada')}${text('hi')}${inner}</div>`)).toEqual([
      'a',
      'a',
    ]);
  });

  it('is not a list of posts that is wrapped as a whole', () => {
    const one = (id: string) => `<div id="${id}" aria-posinset="1">${name(id)}${text('hi')}</div>`;
    expect(unitIds(`<div id="list" role="article" aria-labelledby="x">${one('a')}${one('b')}</div>`)).toEqual(
      ['a', 'b'],
    );
  });

  it('is the smallest with a row of actions where nothing is wrapped', () => {
    expect(unitIds(`<div><div id="a">${name('ada')}${text('hi')}${row}</div></div>`)).toEqual(['a']);
  });

  it('does not take the row of a neighbour', () => {
    const cards = `<div id="a">${name('ada')}${text('hi')}</div><div id="b">${name('tom')}${text('ho')}${row}</div>`;
    expect(unitIds(`<div id="strip">${cards}</div>`)).toEqual(['a', 'b']);
  });

  it('is unknown while a shared post cannot be told from the one that shares it', () => {
    const shared = `<div id="b">${name('tom')}${text('old')}</div>`;
    expect(unitIds(`<div id="a">${name('ada')}${text('hi')}${shared}</div>`)).toEqual([undefined, undefined]);
  });
});

describe('the post around a comment', () => {
  const around = (html: string) => {
    const found = page(html).querySelector('[role="article"][tabindex]');
    return found ? postAround(found)?.id : 'no comment';
  };

  it('is the one it stands in', () => {
    expect(around(`<div id="a" aria-posinset="1">${name('ada')}${text('hi')}${comment(1)}</div>`)).toBe('a');
  });

  it('is the only one beside it', () => {
    expect(
      around(`<div><div id="a" aria-posinset="1">${name('ada')}</div><div>${comment(1)}</div></div>`),
    ).toBe('a');
  });

  it('is unknown between two', () => {
    const one = (id: string) => `<div id="${id}" aria-posinset="1">${name(id)}${text('hi')}</div>`;
    expect(around(`<div>${one('a')}${one('b')}<div>${comment(1)}</div></div>`)).toBeUndefined();
  });

  it('is never behind a dialog or another wrapper', () => {
    const feed = `<div id="a" aria-posinset="1">${name('ada')}${text('hi')}</div>`;
    expect(around(`${feed}<div role="dialog"><div>${comment(1)}</div></div>`)).toBeUndefined();
    expect(around(`${feed}<div aria-posinset="2"><div>${comment(1)}</div></div>`)).toBeUndefined();
  });
});
