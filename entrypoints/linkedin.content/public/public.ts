import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { queryWithRoot } from '@/entrypoints/linkedin.content/way';
import { readCard } from './read-card';
import { readComment } from './read-comment';
import { CARD, COMMENT, COMMENT_URN } from './selectors';

const isComment = (element: Element) =>
  element.matches(COMMENT) && element.querySelector(COMMENT_URN) !== null;

/** Pages for people who are not signed in: to be read, never written in. */
export const publicPages: Generation = {
  name: 'public',
  owns: (element) => element.matches(CARD) || isComment(element),
  findPosts: (root) =>
    queryWithRoot(root, `${CARD}, ${COMMENT}`).filter(
      (element) => element.matches(CARD) || isComment(element),
    ),
  readPost: (element) => (element.matches(CARD) ? readCard(element) : readComment(element)),
  findComposer: () => undefined,
};
