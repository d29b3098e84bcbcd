import { describe, expect, it } from 'vitest';
import { parsePostLink } from './post-link';

const PFBID = 'pfbid0MadeUp111111111111l';
const TRACKED = '__cft__[0]=AZX&__tn__=%2CO%2CP-R&ref=notif&notif_t=group';

describe.each([
  [`/brand/posts/${PFBID}`, PFBID, `/brand/posts/${PFBID}`],
  ['/brand/posts/a-long-title/123', '123', '/brand/posts/a-long-title/123'],
  [`/permalink.php?story_fbid=${PFBID}&id=55`, PFBID, `/permalink.php?id=55&story_fbid=${PFBID}`],
  ['/story.php?story_fbid=123&id=55', '123', '/story.php?id=55&story_fbid=123'],
  ['/groups/kettles/posts/123/', '123', '/groups/kettles/posts/123/'],
  ['/groups/44/permalink/123/', '123', '/groups/44/permalink/123/'],
  ['/groups/44/?multi_permalinks=123', '123', '/groups/44/posts/123/'],
  ['/groups/44/?post_id=123&comment_id=5', '123', '/groups/44/posts/123/'],
  ['/photo/?fbid=123&set=a.9', '123', '/photo/?fbid=123'],
  ['/photo.php?fbid=123', '123', '/photo.php?fbid=123'],
  ['/brand/photos/a.9/123/', '123', '/brand/photos/a.9/123/'],
  ['/brand/videos/123/', '123', '/brand/videos/123/'],
  ['/reel/123/', '123', '/reel/123/'],
  ['/watch/?v=123', '123', '/watch/?v=123'],
])('%s', (path, id, clean) => {
  it('leads to one post, without what tracks the viewer', () => {
    const url = new URL(path, 'https://www.facebook.com');
    const tracked = new URL(`${url.href}${url.search ? '&' : '?'}${TRACKED}`);
    expect(parsePostLink(tracked)).toEqual({ id, url: `https://www.facebook.com${clean}` });
  });
});

describe('parsePostLink', () => {
  it.each([
    '/',
    '/brand',
    '/brand/posts/',
    '/brand/photos',
    '/groups/44/',
    '/groups/44/user/55/',
    '/profile.php?id=55',
    '/permalink.php?id=55',
    '/hashtag/kettle',
    '/stories/55/abc=/',
    '/share/p/AbCdEf/',
    '/photo/?set=a.9',
    '/watch/',
    '/help/123',
    `/posts/${'9'.repeat(40)}`,
  ])('finds none in %s', (path) => {
    expect(parsePostLink(new URL(path, 'https://www.facebook.com'))).toBeUndefined();
  });

  it('drops an address too long to keep', () => {
    expect(parsePostLink(new URL(`https://www.facebook.com/b/posts/${'x'.repeat(3000)}/1`))).toBeUndefined();
  });
});
