import { expect, it } from 'vitest';
import type { Post } from '@/utils/core/post';
import { postLink } from './post-link';

const post = (url: string | undefined): Post => ({
  key: 'x:1',
  aliases: [],
  site: 'x',
  kind: 'post',
  url,
  author: { name: 'Mira' },
  text: '',
  metrics: {},
  media: [],
});

it('links to the post on its own site', () => {
  expect(postLink({ site: 'x', post: post('https://x.com/mira/status/1') })).toBe(
    'https://x.com/mira/status/1',
  );
});

it.each([
  undefined,
  'not a link',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://x.com/mira/status/1',
  'https://x.com.evil.example/1',
  'https://me@x.com/1',
  'https://x.com:8443/1',
  'https://www.facebook.com/1',
])('makes no link of %s', (url) => {
  expect(postLink({ site: 'x', post: post(url) })).toBeUndefined();
});
