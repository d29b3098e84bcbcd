// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readCommentParts } from './comment-parts';
import { readCommentAuthor } from './read-author';

const ROW = '<ul><li><a href="/b/posts/1?comment_id=7">2d</a></li></ul>';
const BODY = '<div><span dir="auto"><div><div dir="auto">It leaks.</div></div></span></div>';

function read(bubble: string, row = ROW) {
  const html = `<div role="article" tabindex="-1" aria-label="x"><div><div><div>${bubble}</div></div></div>${row}</div>`;
  const comment = new DOMParser().parseFromString(html, 'text/html').querySelector('[role="article"]');
  if (!comment) throw new Error('no comment');
  const { name, body, time } = readCommentParts(comment);
  const author = readCommentAuthor(name, body)?.author;
  return [author?.name, author?.handle, body?.textContent, time?.textContent];
}

describe('the parts of a comment', () => {
  it.each([
    [
      'a marked link',
      '<span><a aria-hidden="false" href="/ada"><span dir="auto">Ada</span></a></span>',
      'ada',
    ],
    ['an unmarked link', '<span><a href="/groups/4/user/5/"><span dir="auto">Ada</span></a></span>', '5'],
    ['a link within a block', '<span dir="auto"><a href="/ada">Ada</a></span>', 'ada'],
    ['a bare name', '<span><span dir="auto">Ada</span></span>', undefined],
    [
      'a name after a badge',
      '<div role="button"><span dir="auto">Top fan</span></div><span><span dir="auto">Ada</span></span>',
      undefined,
    ],
  ])('%s', (_, name, handle) => {
    expect(read(name + BODY)).toEqual(['Ada', handle, 'It leaks.', '2d']);
  });

  it('takes nobody mentioned in the text for the author', () => {
    const mention = '<div><span dir="auto"><div dir="auto"><a href="/tom">Tom</a> look</div></span></div>';
    expect(read(`<span><span dir="auto">Ada</span></span>${mention}`)).toEqual([
      'Ada',
      undefined,
      'Tom look',
      '2d',
    ]);
  });

  it('takes no card for a text', () => {
    const card = `<div><div data-ft="{}"><div><div><span dir="auto">EXAMPLE.COM</span></div></div></div></div>${ROW}`;
    expect(read('<span><span dir="auto">Ada</span></span>', card)).toEqual([
      'Ada',
      undefined,
      undefined,
      '2d',
    ]);
  });

  it('finds nothing in an empty one', () => {
    expect(read('', '')).toEqual([undefined, undefined, undefined, undefined]);
  });
});
