// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findTimeLink, readShownTime } from './read-time';

function line(html: string): Element {
  const page = new DOMParser().parseFromString(`<div id="line">${html}</div>`, 'text/html');
  const found = page.querySelector('#line');
  if (!found) throw new Error('no line');
  return found;
}

const letters = (text: string) => text.replace(/./gu, '<span>$&</span>');
const shown = (html: string) => {
  const time = findTimeLink(line(html));
  return time && readShownTime(time.link);
};

describe('a time', () => {
  it('is the label of its link, else its text', () => {
    expect(shown('<a aria-label="12 July at 8:15" href="/b/posts/1">12 July</a>')).toBe('12 July at 8:15');
    expect(shown('<a href="/b/posts/1"><span>٣ س</span></a>')).toBe('٣ س');
  });

  it('is unknown while its letters are scrambled', () => {
    expect(shown(`<a href="?__cft__[0]=A"><span><b>${letters('s3oh5r')}</b></span></a>`)).toBeUndefined();
    expect(shown(`<a href="?x"><span aria-labelledby=":r1:">${letters('s3o')}</span></a>`)).toBeUndefined();
  });

  it('is known once its hidden label is in the page', () => {
    const scrambled = `<a href="?x"><span aria-labelledby="r1">${letters('s3o')}</span></a>`;
    expect(shown(`${scrambled}<div hidden><span id="r1">10 hours ago</span></div>`)).toBe('10 hours ago');
  });
});

describe('the link of a time', () => {
  it('is not that of a place or a person', () => {
    const time = findTimeLink(line('<a href="/pages/Harbour/12">Harbour</a><a href="/b/posts/1">1d</a>'));
    expect(time?.post?.id).toBe('1');
  });

  it('is found before it is filled in', () => {
    expect(findTimeLink(line('<a href="/ada">Ada</a><a href="?__cft__[0]=A">x</a>'))).toMatchObject({
      link: { textContent: 'x' },
    });
    expect(findTimeLink(line('<a href="/ada">Ada</a>'))).toBeUndefined();
  });
});
