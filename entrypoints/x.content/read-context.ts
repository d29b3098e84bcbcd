/** The line above a post: who reposted it, or that it is pinned. */
import type { Post } from '@/utils/core/post';
import { profileOf } from './hrefs';
import { ownPart, type Outline } from './outline';
import { pageKindOf } from './page-kind';
import { nameText } from './read-author';
import { ANCHORS } from './selectors';

export type Context = { readonly repostedBy?: Post['repostedBy']; readonly pinned?: true };

/**
 * The words are localised, so the links decide: one link to a profile is a
 * repost; no link at all, on a profile or in a community, is a pinned post.
 */
export function readContext(outline: Outline): Context {
  const context = ownPart(outline, ANCHORS.context)?.element;
  if (!context) return {};
  const around = context.closest('a');
  const links =
    around && outline.article.contains(around) ? [around] : [...context.querySelectorAll('a[href]')];
  const [link] = links;
  if (!link) return isWherePinned(outline.article) ? { pinned: true } : {};
  const handle = profileOf(link.getAttribute('href') ?? '');
  if (handle === undefined || links.length > 1) return {};
  // The name has an element of its own inside the sentence; without it the words are "You reposted".
  const named = context.querySelector('[dir]');
  const name = named ? nameText(named) : '';
  return { repostedBy: { handle, ...(name === '' ? {} : { name }) } };
}

function isWherePinned(article: Element): boolean {
  const kind = pageKindOf(article.ownerDocument.location?.pathname ?? '');
  return kind === 'profile' || kind === 'group';
}
