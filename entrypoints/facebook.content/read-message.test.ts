// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message';

function read(html: string) {
  return readMessage(new DOMParser().parseFromString(html, 'text/html').body);
}

describe('readMessage', () => {
  it('keeps lines, emoji and mentions', () => {
    const html = `<div><div>Leaks
      <span><img alt="😡"></span> </div></div><div><div><a href="/ada">Ada</a>, help!</div></div>`;
    expect(read(html)).toEqual({ text: 'Leaks 😡\nAda, help!', truncated: false });
  });

  it('leaves out the button for the rest and says so', () => {
    expect(read('<div>It broke and… <div role="button">See more</div></div>')).toEqual({
      text: 'It broke and',
      truncated: true,
    });
  });

  it('keeps dots that somebody wrote', () => {
    expect(read('<div>Well…</div>')).toEqual({ text: 'Well…', truncated: false });
  });

  it('reads a text once that is drawn twice', () => {
    expect(read('<div aria-hidden="true">Hello</div><div>Hello</div>').text).toBe('Hello');
  });
});
