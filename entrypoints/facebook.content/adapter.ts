import type { SiteAdapter } from '@/utils/page/adapter';
import { findComposer } from './find-composer';
import { findPosts } from './find-posts';
import { pageKind, pageOwner } from './page-kind';
import { isComment } from './post-unit';
import { readComment } from './read-comment';
import { readPost } from './read-post';
import { signedInAs } from './signed-in-as';

/** Reads Facebook's pages for computers, signed in or not, in any language. */
export const adapter: SiteAdapter = {
  pageKind,
  pageOwner,
  signedInAs,
  findPosts,
  readPost: (element) => (isComment(element) ? readComment(element) : readPost(element)),
  findComposer,
};
