/** What an agent said a post really is, kept so that similar posts are judged better on this machine. */
import * as v from 'valibot';
import { INTENTS } from '@/utils/core/detect/finding';

/** Code of the reason that corrections gave. */
export const CORRECTIONS = 'corrections';
/** The newest so many are kept; an older one is forgotten when another comes. */
export const MAX_CORRECTIONS = 200;
/** Fingerprints of a post beyond this add nothing. */
export const MAX_MARKS = 1500;
/** Log-odds beyond this are as good as certain. */
export const MAX_BASE = 6;

const bucket = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff));

export const correctionSchema = v.object({
  /** The case it was said of: a second word on the same case replaces the first. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Epoch milliseconds. */
  at: v.number(),
  intent: v.picklist(INTENTS),
  /** Log-odds of a complaint as judged without any correction, within `MAX_BASE`. */
  base: v.pipe(v.number(), v.minValue(-MAX_BASE), v.maxValue(MAX_BASE)),
  /** Hashes of the post's words and letters (`ngrams.ts`): the text cannot be read back from them. */
  marks: v.pipe(v.array(bucket), v.maxLength(MAX_MARKS)),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

export const correctionsSchema = v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS));

/** @returns the corrections with one more, newest last; one of the same case is replaced, the oldest goes when there are too many. */
export function withCorrection(known: readonly Correction[], next: Correction): Correction[] {
  return [...withoutCorrection(known, next.id), next].slice(-MAX_CORRECTIONS);
}

/** @returns the corrections without the one of this case. */
export function withoutCorrection(known: readonly Correction[], id: string): Correction[] {
  return known.filter((correction) => correction.id !== id);
}
