/** Layer normalisation: each row to mean 0 and variance 1, then scaled and shifted. */

export type Norm = { readonly scale: Float32Array; readonly bias: Float32Array };

const EPSILON = 1e-6;

/** @param to overwritten; may be `from` itself */
export function layerNorm(from: Float32Array, to: Float32Array, count: number, { scale, bias }: Norm): void {
  const width = scale.length;
  for (let row = 0; row < count; row += 1) {
    const start = row * width;
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += from[start + at] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let at = 0; at < width; at += 1) {
      const off = (from[start + at] ?? 0) - mean;
      squares += off * off;
    }
    const inverse = 1 / Math.sqrt(squares / width + EPSILON);
    for (let at = 0; at < width; at += 1)
      to[start + at] = ((from[start + at] ?? 0) - mean) * inverse * (scale[at] ?? 0) + (bias[at] ?? 0);
  }
}
