import type { SiteAdapter } from '@/utils/page/adapter';

export const adapter: SiteAdapter = {
  pageKind: () => 'other',
  findPosts: () => [],
  readPost: () => ({ kind: 'skip', reason: 'not-a-post' }),
  findComposer: () => undefined,
};
