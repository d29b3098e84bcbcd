/** One candidate an approach, so that the three truly differ. */
import type { Candidate } from './compose';
import { overlap } from './overlap';

/** Drafts of one post may share at most this much of the shorter one's words. */
export const MAX_SHARED = 0.5;
const SHARED_COST = 50;
const SAME_SENTENCE_COST = 2;

/**
 * @param finalists candidates of each approach, best first
 * @returns the choice of one from each non-empty list with the least cost, sharing counted; one that still shares too
 *   much with an earlier one is left out
 */
export function mostUnlike(finalists: readonly (readonly Candidate[])[]): Candidate[] {
  let beams: Beam[] = [{ chosen: [], cost: 0 }];
  for (const list of finalists) {
    const grown = beams.flatMap((beam) =>
      list
        .filter(({ text }) => beam.chosen.every((other) => other.text !== text))
        .map((candidate) => ({
          chosen: [...beam.chosen, candidate],
          cost: beam.cost + candidate.cost + sharedCost(candidate, beam.chosen),
        })),
    );
    if (grown.length > 0) beams = grown.toSorted((a, b) => a.cost - b.cost).slice(0, BEAMS);
  }
  const kept: Candidate[] = [];
  for (const candidate of beams[0]?.chosen ?? [])
    if (kept.every((other) => overlap(candidate.words, other.words) <= MAX_SHARED)) kept.push(candidate);
  return kept;
}

type Beam = { readonly chosen: Candidate[]; readonly cost: number };
const BEAMS = 40;

function sharedCost(candidate: Candidate, chosen: readonly Candidate[]): number {
  let cost = 0;
  for (const other of chosen) {
    cost += SHARED_COST * Math.max(0, overlap(candidate.words, other.words) - MAX_SHARED);
    if (candidate.sentences.some((sentence) => other.sentences.includes(sentence)))
      cost += SAME_SENTENCE_COST;
  }
  return cost;
}
