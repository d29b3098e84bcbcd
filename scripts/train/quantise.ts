/** Weights as signed bytes of one scale. */

/** Beyond this share of the sizes a weight is clipped, so that a few giants do not coarsen all others. */
const CLIP_AT = 0.9995;
const MOST = 127;

export type Quantised = { readonly scale: number; readonly steps: Int8Array };

/** @returns each weight as its nearest step; off by half a step at most, but for the clipped. */
export function quantise(weights: Float64Array): Quantised {
  const sizes = weights.map(Math.abs).toSorted();
  const limit = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * CLIP_AT))] ?? 0;
  // Few figures, for the file; rounded up, so that nothing more is clipped.
  const scale = Math.ceil((limit / MOST) * 1e8) / 1e8;
  const steps = Int8Array.from(weights, (weight) =>
    scale === 0 ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))),
  );
  return { scale, steps };
}
