/** Reads X: posts, replies, quotes, reposts and ads, on x.com and twitter.com alike. */
import type { SiteAdapter } from '@/utils/page/adapter';
import { findComposer } from './composer';
import { findPosts } from './find-posts';
import { pageKind, pageOwner, signedInAs } from './page-kind';
import { readPost } from './read-post';
import { PAGE } from './selectors';

export const adapter: SiteAdapter = {
  pageKind,
  pageOwner,
  signedInAs,
  findPosts,
  readPost,
  findComposer,
  /** The action bar: one line, no height of its own to change. */
  markerAnchor: (element) => [...element.querySelectorAll(PAGE.actionBar)].at(-1) ?? element,
};
