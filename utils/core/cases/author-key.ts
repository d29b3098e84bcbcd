/** Recognises the same customer across posts of one site. */
import type { Author, SiteId } from '@/utils/core/post';

/** @returns site and lower-case handle; the name when the page shows no handle (a weaker key, marked by `~`). */
export function authorKey(site: SiteId, author: Author): string {
  return author.handle
    ? `${site}:${author.handle.toLowerCase()}`
    : `${site}:~${author.name.trim().toLowerCase()}`;
}
