import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { boxOfCard, boxOfComment } from './find-composer';
import { findPosts, isCard, isComment } from './find-posts';
import { readCard } from './read-card';
import { readComment } from './read-comment';

/** The classic pages. */
export const ember: Generation = {
  isCard,
  isComment,
  findPosts,
  readCard,
  readComment,
  boxOfCard,
  boxOfComment,
};
