/** What a post states, in clauses of ours. */
import type { ProblemId } from '@/utils/core/reply/problems';

export type Said = {
  /** A clause: "your flight was delayed". */
  readonly that: string;
  /** Its first half, when it tells two things. */
  readonly first?: string;
  readonly firstWhat?: string;
  /** The same as an object: "your canceled flight". */
  readonly what?: string;
  /** "your flight"; absent when no thing is named. */
  readonly thing?: string;
  readonly problem?: ProblemId;
  readonly waits: boolean;
  /** 3 what happened, 2 an opinion, 1 only what it is about. */
  readonly rank: 1 | 2 | 3;
};

/** A statement found at a place of the post. */
export type Hit = Said & {
  readonly at: number;
  /** Rests on more than one place of the post, or on no thing at all: of two as grave the plainer goes first. */
  readonly loose: boolean;
  /** How grave it is; see `weights.ts`. */
  readonly weight: number;
  /** What it says without its thing. */
  readonly plain?: string;
  readonly plainWhat?: string;
};

/** What went wrong, as a doing: "being cut off". */
export const A_DOING = /^(?:being|not|having|receiving) /;
