/**
 * `data-view-tracking-scope`: JSON the page keeps for its own statistics. On
 * newer pages the part of interest is JSON again, as a list of byte values.
 * Read with searches, not parsed: only three facts are wanted from it.
 */
import { attr } from '@/utils/page/dom';
import { findCommentUrn, findPostUrn, type CommentUrn, type PostUrn } from './urn';

export type TrackingScope = {
  readonly post?: PostUrn;
  readonly comment?: CommentUrn;
  /** Undefined when it does not say. */
  readonly isSponsored?: boolean;
};

const NAME = 'data-view-tracking-scope';
export const TRACKING_SCOPE = `[${NAME}]`;
/** The largest seen is 6 kB. */
const MAX_LENGTH = 60_000;
const BYTES = /"data":\[([\d,\s]{1,50000})\]/g;

/** @returns what an element's scope says about the update or comment it holds */
export function readTrackingScope(element: Element | null | undefined): TrackingScope {
  const raw = attr(element, NAME).slice(0, MAX_LENGTH);
  const inner = Array.from(raw.matchAll(BYTES), ([, bytes = '']) =>
    String.fromCharCode(...bytes.split(',').map(Number)),
  );
  const text = [raw, ...inner].join('\n');
  const [update = ''] = /"updateUrn":"[^"]{1,200}"/.exec(text) ?? [];
  const [comment = ''] = /"commentUrn":"[^"]{1,200}"/.exec(text) ?? [];
  const isSponsored = /"SponsoredUpdateServed"|"isSponsored":\s?true/.test(text);
  return {
    post: findPostUrn(update),
    comment: findCommentUrn(comment),
    isSponsored: isSponsored || (/"isSponsored":\s?false/.test(text) ? false : undefined),
  };
}
