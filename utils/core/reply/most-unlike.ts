/** One candidate an approach, so that the three truly differ. */
import type { Candidate } from './compose';
import { overlap } from './overlap';

/** Drafts of one post may share at most this much of the shorter one's words. */
export const MAX_SHARED = 0.5;
const SHARED_COST = 50;
const SAME_SENTENCE_COST = 2;

type Finalist = {
  readonly candidate: Candidate;
  /** All but the greeting. */
  readonly sentences: readonly string[];
};
type Beam = { readonly chosen: readonly Finalist[]; readonly cost: number };

/**
 * @param lists candidates of each approach, best first
 * @param width choices followed at once
 * @returns the choice of one from each non-empty list with the least cost, sharing counted; one that still shares too
 *   much with an earlier one is left out
 */
export function mostUnlike(lists: readonly (readonly Candidate[])[], width = 12): Candidate[] {
  let beams: Beam[] = [{ chosen: [], cost: 0 }];
  for (const list of lists) {
    const finalists = list.map(toFinalist);
    const grown = beams.flatMap((beam) => grow(beam, finalists));
    if (grown.length > 0) beams = grown.toSorted((a, b) => a.cost - b.cost).slice(0, width);
  }
  const kept: Finalist[] = [];
  for (const finalist of beams[0]?.chosen ?? [])
    if (kept.every((other) => overlap(finalist.candidate.words, other.candidate.words) <= MAX_SHARED))
      kept.push(finalist);
  return kept.map(({ candidate }) => candidate);
}

function toFinalist(candidate: Candidate): Finalist {
  const body = candidate.parts.filter(({ step }) => step.step !== 'greet');
  return { candidate, sentences: body.map(({ said }) => said.text) };
}

function grow({ chosen, cost }: Beam, finalists: readonly Finalist[]): Beam[] {
  return finalists
    .filter(({ candidate }) => chosen.every((other) => other.candidate.text !== candidate.text))
    .map((finalist) => ({
      chosen: [...chosen, finalist],
      cost: cost + finalist.candidate.cost + sharedCost(finalist, chosen),
    }));
}

function sharedCost({ candidate, sentences }: Finalist, chosen: readonly Finalist[]): number {
  let cost = 0;
  for (const other of chosen) {
    cost += SHARED_COST * Math.max(0, overlap(candidate.words, other.candidate.words) - MAX_SHARED);
    if (sentences.some((sentence) => other.sentences.includes(sentence))) cost += SAME_SENTENCE_COST;
  }
  return cost;
}
