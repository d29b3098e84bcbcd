import type { SiteAdapter } from '@/utils/page/adapter';
import { isAfter } from '@/utils/page/dom';
import { ember } from './ember/ember';
import type { Generation } from './generation';
import { pageKind } from './page-kind';
import { profileAt } from './person';
import { skip } from './post-result';
import { publicPages } from './public/public';
import { sdui } from './sdui/sdui';
import { INTEROP } from './selectors';
import { signedInAs } from './signed-in-as';
import { viewName } from './view-name/view-name';

/** Which one a page is of is asked of each element anew: pages mix them. */
const GENERATIONS: readonly Generation[] = [sdui, ember, viewName, publicPages];

export const adapter: SiteAdapter = {
  pageKind,
  pageOwner: ({ pathname }) => profileAt(pathname)?.handle,
  signedInAs,
  findPosts: (root) => {
    // Old widgets on a new page, such as its picture viewer, stand in an open shadow root.
    const shadow = root.querySelector(INTEROP)?.shadowRoot;
    return [...findIn(root), ...(shadow ? findIn(shadow) : [])];
  },
  readPost: (element) => {
    const generation = generationOf(element);
    const read = generation?.isComment(element) ? generation.readComment : generation?.readCard;
    return read?.(element) ?? skip('not-a-post');
  },
  findComposer: (element) => {
    const generation = generationOf(element);
    const find = generation?.isComment(element) ? generation.boxOfComment : generation?.boxOfCard;
    return find?.(element);
  },
};

function findIn(root: ParentNode): Element[] {
  const found = GENERATIONS.map(({ findPosts }) => findPosts(root)).filter((list) => list.length > 0);
  if (found.length < 2) return found.flat();
  return [...new Set(found.flat())].toSorted((a, b) => (isAfter(b, a) ? -1 : 1));
}

function generationOf(element: Element): Generation | undefined {
  return GENERATIONS.find(({ isCard, isComment }) => isComment(element) || isCard(element));
}
