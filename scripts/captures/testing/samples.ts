/** Made-up truths and readings for the tests beside. */
import type { Post } from '@/utils/core/post';
import type { TruthItem } from '@/scripts/captures/truth';

export function truthItem(part: Partial<TruthItem> = {}): TruthItem {
  return {
    ids: ['2001'],
    kind: 'post',
    quotes: false,
    handle: 'orlafinch',
    name: 'Orla Finch',
    text: 'The lid leaks.',
    time: { kind: 'exact', at: 1_000_000, toSecond: false },
    more: {},
    ...part,
  };
}

export function readPost(part: Partial<Post> = {}): Post {
  return {
    key: 'x:2001',
    aliases: [],
    site: 'x',
    kind: 'post',
    author: { name: 'Orla Finch', handle: 'orlafinch' },
    text: 'The lid leaks.',
    postedAt: 1_000_000,
    metrics: {},
    media: [],
    ...part,
  };
}
