import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { findComposer } from './find-composer';
import { findPosts, isComment, isUnkeyedCard } from './find-posts';
import { readCard } from './read-card';
import { readComment } from './read-comment';
import { keyOfCard } from './read-urns';

/** The new pages with component keys, both prefixes. */
export const sdui: Generation = {
  name: 'sdui',
  owns: (element) => isComment(element) || keyOfCard(element) !== undefined || isUnkeyedCard(element),
  findPosts,
  readPost: (element) => (isComment(element) ? readComment(element) : readCard(element)),
  findComposer,
};
