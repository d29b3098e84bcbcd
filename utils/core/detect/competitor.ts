/** A rival's trouble is not ours: "@rival lost my bag, next time I fly Acme". */
import type { BrandRelation } from './about-brand';
import type { Contribution } from './score';

/** A kind of feature that needs no owner says nothing about whose trouble it is. */
const MIN_WEIGHT = 0.2;

/**
 * Gives each thing that speaks for a complaint to the brand named nearest to it.
 * @returns true when a competitor is named and everything bad stands nearer to it than to the brand
 */
export function isCompetitorsTrouble(
  contributions: readonly Contribution[],
  { ours, theirs }: Pick<BrandRelation, 'ours' | 'theirs'>,
): boolean {
  if (theirs.length === 0) return false;
  if (ours.length === 0) return true;
  const bad = contributions.filter(
    ({ feature, weight }) => weight >= MIN_WEIGHT && feature.start !== undefined,
  );
  if (bad.length === 0) return false;
  return bad.every(({ feature }) => {
    const start = feature.start ?? 0;
    const end = feature.end ?? start;
    return distance(theirs, start, end) < distance(ours, start, end);
  });
}

type Place = { readonly start: number; readonly end: number };

function distance(mentions: readonly Place[], start: number, end: number): number {
  return Math.min(...mentions.map((mention) => Math.max(mention.start - end, start - mention.end, 0)));
}
