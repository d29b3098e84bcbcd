/**
 * `data-view-tracking-scope`: JSON the page keeps for its own statistics. On
 * newer pages the part of interest is JSON again, as a list of byte values.
 * Read with searches, not parsed: only three facts are wanted from it.
 */
import { findCommentUrn, findPostUrn, type CommentUrn, type PostUrn } from './urn';

export type TrackingScope = {
  readonly post?: PostUrn;
  readonly comment?: CommentUrn;
  /** Undefined when it does not say. */
  readonly isSponsored?: boolean;
};

export const TRACKING_SCOPE = 'data-view-tracking-scope';
/** The largest seen is 6 kB. */
const MAX_LENGTH = 60_000;
const BYTES = /"data":\[([\d,\s]{1,50000})\]/g;

/** @returns what an element's scope says about the update or comment it holds */
export function readTrackingScope(element: Element): TrackingScope {
  const raw = (element.getAttribute(TRACKING_SCOPE) ?? '').slice(0, MAX_LENGTH);
  const inner = Array.from(raw.matchAll(BYTES), ([, bytes]) => textOfBytes(bytes ?? ''));
  const text = [raw, ...inner].join('\n');
  const update = /"updateUrn":"([^"]{1,200})"/.exec(text)?.[1];
  const comment = /"commentUrn":"([^"]{1,200})"/.exec(text)?.[1];
  return {
    post: update === undefined ? undefined : findPostUrn(update),
    comment: comment === undefined ? undefined : findCommentUrn(comment),
    isSponsored: sponsoredIn(text),
  };
}

function sponsoredIn(text: string): boolean | undefined {
  if (text.includes('"SponsoredUpdateServed"') || /"isSponsored":\s?true/.test(text)) return true;
  return /"isSponsored":\s?false/.test(text) ? false : undefined;
}

function textOfBytes(bytes: string): string {
  return String.fromCharCode(...bytes.split(',').map(Number));
}
