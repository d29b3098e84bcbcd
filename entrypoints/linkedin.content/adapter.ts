import type { SiteAdapter } from '@/utils/page/adapter';
import { ember } from './ember/ember';
import type { Generation } from './generation';
import { pageKind } from './page-kind';
import { ownerOfPath } from './page-owner';
import { publicPages } from './public/public';
import { sdui } from './sdui/sdui';
import { INTEROP } from './selectors';
import { signedInAs } from './signed-in-as';
import { viewName } from './view-name/view-name';
import { isAfter } from './way';

/** Which one a page is of is asked of each element anew: pages mix them. */
const GENERATIONS: readonly Generation[] = [sdui, ember, viewName, publicPages];

export const adapter: SiteAdapter = {
  pageKind,
  pageOwner: (location) => ownerOfPath(location.pathname),
  signedInAs,
  findPosts: (root) => [...findIn(root), ...interopOf(root).flatMap(findIn)],
  readPost: (element) => generationOf(element)?.readPost(element) ?? { kind: 'skip', reason: 'not-a-post' },
  findComposer: (element) => generationOf(element)?.findComposer(element),
};

function findIn(root: ParentNode): Element[] {
  const found = GENERATIONS.map((generation) => generation.findPosts(root)).filter(
    ({ length }) => length > 0,
  );
  const [only = []] = found;
  if (found.length <= 1) return only;
  return [...new Set(found.flat())].toSorted((a, b) => (isAfter(b, a) ? -1 : 1));
}

function generationOf(element: Element): Generation | undefined {
  return GENERATIONS.find((generation) => generation.owns(element));
}

/** Old widgets on a new page, such as its picture viewer, stand in an open shadow root. */
function interopOf(root: ParentNode): ShadowRoot[] {
  const shadow = root.querySelector(INTEROP)?.shadowRoot;
  return shadow ? [shadow] : [];
}
