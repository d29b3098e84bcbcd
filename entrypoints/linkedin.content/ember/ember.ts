import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { findComposer } from './find-composer';
import { findPosts, isCard, isComment } from './find-posts';
import { readCard } from './read-card';
import { readComment } from './read-comment';

/** The classic pages. */
export const ember: Generation = {
  name: 'ember',
  owns: (element) => isCard(element) || isComment(element),
  findPosts,
  readPost: (element) => (isComment(element) ? readComment(element) : readCard(element)),
  findComposer,
};
