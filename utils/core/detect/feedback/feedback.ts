/**
 * What the corrections together say of a post. A small layer over the shipped weights, which stay as they are:
 * a corrected post pulls posts like it to its side, each by a bounded amount, and all together by a bounded amount.
 */
import type { Intent } from '@/utils/core/detect/finding';
import { MAX_CORRECTIONS, type Correction } from './correction';
import { indexMarks, likenessesOf } from './likeness';

/** Most one correction can add to the log-odds of a post. */
export const MAX_STEP = 2.2;
/** Most all of them can. */
export const MAX_SHIFT = 7;
/** Log-odds on the right side that a corrected post is to reach: a probability of 0.88 or 0.12. */
const GOAL = 2;
const ROUNDS = 12;
/** Likeness to corrected posts, summed, from which their intent is taken over. */
const SAME_INTENT = 0.6;

export type Learned = {
  /** Log-odds to add to the score, within `MAX_SHIFT`. */
  readonly shift: number;
  /** What similar posts were said to be, when enough of them were. */
  readonly intent?: Intent;
};

export type Feedback = {
  /** How many corrections it was made from. */
  readonly size: number;
  /** @param marks from `marksOf` */
  learnedOf(marks: readonly number[]): Learned;
};

export const NO_FEEDBACK: Feedback = { size: 0, learnedOf: () => ({ shift: 0 }) };

/**
 * @param corrections oldest first; beyond `MAX_CORRECTIONS` the oldest are left out
 * @returns the layer; the same corrections give the same layer
 */
export function createFeedback(corrections: readonly Correction[]): Feedback {
  const kept = corrections.slice(-MAX_CORRECTIONS);
  if (kept.length === 0) return NO_FEEDBACK;
  const index = indexMarks(kept.map(({ marks }) => marks));
  const pulls = pullsOf(
    kept,
    kept.map(({ marks }) => likenessesOf(marks, index)),
  );
  return {
    size: kept.length,
    learnedOf: (marks) => {
      const alike = likenessesOf(marks, index);
      const intent = commonIntent(kept, alike);
      return { shift: within(weighted(alike, pulls), MAX_SHIFT), ...(intent && { intent }) };
    },
  };
}

/**
 * How far each correction pulls, with its sign: the dual of a support vector machine with the detector's own
 * score as offset, solved by coordinate ascent (Hsieh and others 2008, "A dual coordinate descent method").
 * A post that is judged right without help pulls little.
 */
function pullsOf(corrections: readonly Correction[], alike: readonly (readonly number[])[]): number[] {
  const pulls = corrections.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { base, intent }] of corrections.entries()) {
      const side = sideOf(intent);
      const now = side * (base + weighted(alike[at] ?? [], pulls));
      const strength = Math.min(MAX_STEP, Math.max(0, side * (pulls[at] ?? 0) + GOAL - now));
      pulls[at] = side * strength;
    }
  }
  return pulls;
}

function sideOf(intent: Intent): 1 | -1 {
  return intent === 'complaint' ? 1 : -1;
}

function commonIntent(corrections: readonly Correction[], alike: readonly number[]): Intent | undefined {
  const votes = new Map<Intent, number>();
  for (const [at, { intent }] of corrections.entries())
    votes.set(intent, (votes.get(intent) ?? 0) + (alike[at] ?? 0));
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= SAME_INTENT ? first[0] : undefined;
}

function weighted(alike: readonly number[], pulls: readonly number[]): number {
  return alike.reduce((sum, one, at) => sum + one * (pulls[at] ?? 0), 0);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
