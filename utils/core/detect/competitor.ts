/** A rival's trouble is not ours: "@rival lost my bag, next time I fly Acme". */
import type { BrandRelation } from './about-brand';
import type { Contribution } from './score';

/** In log-odds; weaker signs do not decide whose trouble it is. */
const MIN_WEIGHT = 0.2;

/**
 * Gives each thing that speaks for a complaint to the brand it is most likely said of.
 * @param text normal text the places point into
 * @returns true when a competitor is named and everything bad is said of competitors
 */
export function isCompetitorsTrouble(
  contributions: readonly Contribution[],
  text: string,
  { ours, theirs }: Pick<BrandRelation, 'ours' | 'theirs'>,
): boolean {
  if (theirs.length === 0) return false;
  if (ours.length === 0) return true;
  const bad = contributions.filter(
    ({ feature, weight }) => weight >= MIN_WEIGHT && feature.start !== undefined,
  );
  if (bad.length === 0) return false;
  return bad.every(({ feature: { start = 0, end = 0 } }) => {
    const place = { start, end };
    return nearest(theirs, place, text) < nearest(ours, place, text);
  });
}

type Place = { readonly start: number; readonly end: number };

const ENDS_SENTENCE = /[.!?\n]/;
/** Beyond any distance in a post: a brand in the same sentence comes first, then the one spoken of before, then one named later. */
const OTHER_SENTENCE = 100_000;

function nearest(mentions: readonly Place[], place: Place, text: string): number {
  return Math.min(...mentions.map((mention) => distance(mention, place, text)));
}

function distance(mention: Place, place: Place, text: string): number {
  const before = mention.end <= place.start;
  const between = before ? text.slice(mention.end, place.start) : text.slice(place.end, mention.start);
  if (!ENDS_SENTENCE.test(between)) return between.length;
  return between.length + (before ? OTHER_SENTENCE : 2 * OTHER_SENTENCE);
}
