/** What a proposal rests on. */
import type { Voice } from '@/utils/core/voice/schema';

/** Words as `learn_<id>` in the locale files. */
export const LEARNT = [
  'locale',
  'formality',
  'greeting',
  'sign_off',
  'person',
  'contractions',
  'length',
  'emoji',
  'exclamations',
  'hand_off',
  'wording',
] as const;
export type Learnt = (typeof LEARNT)[number];

export type Evidence = {
  /** How many replies speak for it, of how many that speak of it at all. */
  readonly count: number;
  readonly of: number;
  /** Which replies speak for it, from 0, in order. */
  readonly samples: readonly number[];
  /** A few of the words it was seen by. */
  readonly quotes: readonly string[];
};

export type Proposal =
  | {
      readonly kind: 'proposal';
      readonly id: Learnt;
      readonly patch: Partial<Voice>;
      readonly evidence: Evidence;
    }
  /** Too few replies, or as many one way as the other. */
  | { readonly kind: 'unclear'; readonly id: Learnt; readonly evidence: Evidence };

/** Fewer replies than this prove no habit. */
export const LEAST_SAMPLES = 3;
/** A habit is what most of them do. */
export const LEAST_SHARE = 0.7;
const MAX_QUOTES = 3;

/** @returns the evidence of the replies for which `saw` gives a quote; an empty quote counts without being shown. */
export function evidenceOf(
  samples: readonly string[],
  saw: (sample: string) => string | undefined,
  of: number = samples.length,
): Evidence {
  const seen = samples.flatMap((sample, index) => {
    const quote = saw(sample);
    return quote === undefined ? [] : [{ index, quote }];
  });
  const quotes = [...new Set(seen.map(({ quote }) => quote).filter((quote) => quote !== ''))];
  return {
    count: seen.length,
    of,
    samples: seen.map(({ index }) => index),
    quotes: quotes.slice(0, MAX_QUOTES),
  };
}

/** @returns whether the evidence is enough to propose something. */
export function isClear({ count, of }: Evidence): boolean {
  return count >= LEAST_SAMPLES && count >= of * LEAST_SHARE;
}

/** @returns a proposal where the evidence is clear, else that it is not. */
export function proposal(id: Learnt, evidence: Evidence, patch: Partial<Voice>): Proposal {
  return isClear(evidence) ? { kind: 'proposal', id, patch, evidence } : { kind: 'unclear', id, evidence };
}
