/** A head as it ships: int16 with one scale for each third of the vector. */
import type { Head } from '@/utils/core/encoder/head';
import type { LinearHead } from './fit-head';

const MOST = 32_767;

/** @returns what `parseHead` reads, ready for JSON */
export function packHead(
  { bias, weights }: LinearHead,
  { id, blend }: Pick<Head, 'id' | 'blend'>,
): Record<string, unknown> {
  const third = weights.length / 3;
  const bytes = Buffer.alloc(2 * weights.length);
  const scales = [0, 1, 2].map((part) => {
    const own = weights.subarray(part * third, (part + 1) * third);
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const scale = Number((largest / MOST).toPrecision(6)) || 1;
    for (const [at, weight] of own.entries())
      bytes.writeInt16LE(
        Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))),
        2 * (part * third + at),
      );
    return scale;
  });
  return { id, bias: Number(bias.toFixed(5)), scales, steps: bytes.toString('base64'), blend };
}
