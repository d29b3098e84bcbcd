import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatDense } from '@/utils/core/encoder/dense';
import { pairedDense } from '@/utils/core/encoder/paired-dense';
import { createSimdDense } from './simd-dense';

const sizes = fc.record({
  inputs: fc.integer({ min: 1, max: 192 }).map((n) => 8 * n),
  outputs: fc.integer({ min: 1, max: 12 }).map((n) => 4 * n),
  count: fc.integer({ min: 1, max: 9 }),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
});

/** The same numbers for the same seed. */
function numbers(length: number, seed: number, size: number): Float32Array {
  return Float32Array.from({ length }, (_, at) => Math.sin(at * 12.9898 + seed) * size);
}

describe('layers over int8 weights', () => {
  it('the same in plain JavaScript and on WebAssembly, and near the floats', () => {
    fc.assert(
      fc.property(sizes, ({ inputs, outputs, count, seed }) => {
        const columns = Int8Array.from(numbers(inputs * outputs, seed, 127));
        const scales = numbers(outputs, seed + 1, 0.01);
        const bias = numbers(outputs, seed + 2, 1);
        const from = numbers(count * inputs, seed + 3, 3);
        const fast = new Float32Array(count * outputs);
        const plain = new Float32Array(count * outputs);
        const exact = new Float32Array(count * outputs);
        createSimdDense()(columns, scales, bias).apply(from, fast, count);
        pairedDense(columns, scales, bias).apply(from, plain, count);
        const floats = Float32Array.from(
          columns,
          (step, at) => step * (scales[Math.floor(at / inputs)] ?? 0),
        );
        floatDense(floats, bias).apply(from, exact, count);
        expect(fast).toEqual(plain);
        const gap = fast.reduce((most, value, at) => Math.max(most, Math.abs(value - (exact[at] ?? 0))), 0);
        // Half a step of the inputs, at most, on every product.
        expect(gap).toBeLessThanOrEqual(inputs * 1.27 * (3 / 511 / 2) + 1e-4);
      }),
      { numRuns: 60 },
    );
  });

  it('stays exact at the largest numbers there are', () => {
    const columns = new Int8Array(4 * 1536).fill(-127);
    const scales = new Float32Array(4).fill(1);
    const from = new Float32Array(1536).fill(5);
    const [fast, plain] = [new Float32Array(4), new Float32Array(4)];
    createSimdDense()(columns, scales, new Float32Array(4)).apply(from, fast, 1);
    pairedDense(columns, scales, new Float32Array(4)).apply(from, plain, 1);
    expect(fast).toEqual(plain);
    expect(fast[0]).toBeCloseTo(-127 * 1536 * 5, 0);
  });
});
