import { expect, it } from 'vitest';
import { matchItems } from './match-items';
import { readPost, truthItem } from './testing/samples';

const a = { ids: ['1'], handle: 'anna', text: 'first' };
const b = { ids: ['2'], handle: 'bert', text: 'second' };
const items = [truthItem(a), truthItem(b)];
const by = (handle: string) => ({ name: handle, handle });

it('pairs by id before anything else, so that swapped texts show', () => {
  const posts = [
    readPost({ key: 'x:1', author: by('anna'), text: 'second' }),
    readPost({ key: 'x:2', author: by('bert'), text: 'first' }),
  ];
  expect(matchItems(items, posts)).toEqual({ posts, extra: [] });
});

it('pairs by author and text where the id is wrong or not known', () => {
  const posts = [
    readPost({ key: 'x:8', author: by('bert'), text: 'second' }),
    readPost({ key: 'x:9', author: by('anna'), text: 'first' }),
  ];
  expect(matchItems(items, posts)).toEqual({ posts: [posts[1], posts[0]], extra: [] });
});

it('pairs what is left by place, if author or text agrees', () => {
  const posts = [
    readPost({ key: 'x:1', author: by('anna'), text: 'first' }),
    readPost({ key: 'x:9', author: by('bert'), text: 'cut' }),
  ];
  expect(matchItems(items, posts)).toEqual({ posts, extra: [] });
});

it('counts what agrees in nothing as extra, and the item as not found', () => {
  const stray = readPost({ key: 'x:9', author: by('carl'), text: 'third' });
  expect(matchItems(items, [stray])).toEqual({ posts: [undefined, undefined], extra: [stray] });
});

it('counts a post read twice once', () => {
  const post = readPost({ key: 'x:1', author: by('anna'), text: 'first' });
  const matched = matchItems(items, [post, { ...post }]);
  expect(matched.extra).toHaveLength(1);
  expect(matched.posts[0]).toBe(post);
});
