/** Which post this is. A post without a sure id of its own is not read. */
import { isSameHandle, statusOf } from './hrefs';
import type { Outline } from './outline';

export type OwnId = {
  readonly id: string;
  /** Handle in the post's own address. */
  readonly handle?: string;
  /** `datetime` of the time inside the address link. */
  readonly datetime?: string;
  readonly name: string;
};

/**
 * 1. the link around the post's own time; 2. the link to its view counts (ads
 * have no time); 3. the page's address, for the focal post; 4. for an ad, the
 * link of its own media. Links to photos, quotes, notes and histories are
 * decoys otherwise: a video may be borrowed from another post.
 * @returns undefined when no strategy finds one, `'ambiguous'` when two posts seem to share the element
 */
export function readId(
  outline: Outline,
  author: string | undefined,
  role: { readonly isFocal: boolean; readonly isAd: boolean },
): OwnId | 'ambiguous' | undefined {
  const byTime = timeLinks(outline);
  if (new Set(byTime.map(({ id }) => id)).size > 1) return 'ambiguous';
  if (byTime[0]) return byTime[0];
  const other =
    analyticsLink(outline) ??
    ownAddress(outline, author, role.isFocal) ??
    adMedia(outline, author, role.isAd);
  return other && { ...other, datetime: onlyTime(outline) };
}

/** An edited post may link its time to its history. */
function onlyTime({ times }: Outline): string | undefined {
  return times.length === 1 ? (times[0]?.getAttribute('datetime') ?? undefined) : undefined;
}

function timeLinks(outline: Outline): OwnId[] {
  return outline.times.flatMap((time) => {
    const status = statusOf(time.closest('a')?.getAttribute('href') ?? '');
    // `/status/ID/history` (edited posts) shows a time too.
    if (!status || status.tail !== undefined) return [];
    return [{ ...status, datetime: time.getAttribute('datetime') ?? undefined, name: 'time-link' }];
  });
}

function analyticsLink({ links }: Outline): OwnId | undefined {
  for (const link of links) {
    const status = statusOf(link.getAttribute('href') ?? '');
    if (status?.tail === 'analytics') return { ...status, name: 'analytics-link' };
  }
  return undefined;
}

function ownAddress({ article }: Outline, author: string | undefined, isFocal: boolean): OwnId | undefined {
  const status = statusOf(article.ownerDocument.location?.pathname ?? '');
  if (!isFocal || !status) return undefined;
  const fits = status.handle === undefined || isSameHandle(status.handle, author);
  return fits ? { ...status, name: 'location' } : undefined;
}

function adMedia({ links }: Outline, author: string | undefined, isAd: boolean): OwnId | undefined {
  if (!isAd) return undefined;
  for (const link of links) {
    const status = statusOf(link.getAttribute('href') ?? '');
    const isMedia = status?.tail === 'photo' || status?.tail === 'video';
    if (status && isMedia && isSameHandle(status.handle, author)) return { ...status, name: 'media-link' };
  }
  return undefined;
}
