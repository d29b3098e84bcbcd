/** How strongly each weight is held, and where: what is known of the named features, nothing of the n-grams. */
import type { FeatureIndex } from './examples';
import { NAMED_ROOM } from './examples';
import type { Pulls } from './fit-sparse';
import { meanOf, signOf } from './priors';

/** Chosen on held-out folds of the gold source; values within a factor of two are as good. */
export const L2_NAMED = 5;
export const L2_NGRAM = 1.5;

/** @returns the pulls of `size` features, the named ones by the index. */
export function pullsOf(
  index: FeatureIndex,
  size: number,
  { named, ngram }: { readonly named: number; readonly ngram: number } = { named: L2_NAMED, ngram: L2_NGRAM },
): Pulls {
  const l2 = new Float64Array(size).fill(ngram).fill(named, 0, NAMED_ROOM);
  const mean = new Float64Array(size);
  const sign = new Int8Array(size);
  for (const [name, at] of index) {
    mean[at] = meanOf(name);
    sign[at] = signOf(name) ?? 0;
  }
  return { l2, mean, sign };
}
