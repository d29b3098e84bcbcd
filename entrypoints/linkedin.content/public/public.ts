import type { Generation } from '@/entrypoints/linkedin.content/generation';
import { allWithRoot } from '@/utils/page/dom';
import { readCard } from './read-card';
import { readComment, reportEntryOf } from './read-comment';
import { CARD, COMMENT } from './selectors';

const isCard = (element: Element) => element.matches(CARD);
const isComment = (element: Element) => element.matches(COMMENT) && reportEntryOf(element) !== null;

/** Pages for people who are not signed in: to be read, never written in. */
export const publicPages: Generation = {
  isCard,
  isComment,
  findPosts: (root) =>
    allWithRoot(root, `${CARD},${COMMENT}`).filter((element) => isCard(element) || isComment(element)),
  readCard,
  readComment,
};
