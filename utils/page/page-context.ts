/** Where the agent is: kind of page, address, whose page, signed in as whom. */
import type { PageContext } from '@/utils/core/post';
import type { SiteAdapter } from './adapter';

const MAX_URL_CHARS = 2000;

/** @returns the context a batch of posts is read in */
export function readPageContext(adapter: SiteAdapter): PageContext {
  const { href, origin, pathname } = location;
  return {
    kind: adapter.pageKind(location, document),
    url: href.length <= MAX_URL_CHARS ? href : (origin + pathname).slice(0, MAX_URL_CHARS),
    owner: adapter.pageOwner?.(location, document),
    signedInAs: adapter.signedInAs?.(document),
  };
}
