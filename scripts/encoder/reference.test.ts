/** Our layers against the package's own graph, which runs here on its wasm backend. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEncoder, type Tables } from '@/utils/core/encoder/build-encoder';
import { createPieceTokeniser } from '@/utils/core/encoder/tokenise-pieces';
import { createSimdDense } from '@/utils/encoder/simd-dense';
import { quantiseTables } from './pack';
import { packageFolder, readFloatTables, readPieces } from './read-package';

const TEXTS = [
  'My parcel never came and nobody picks up the phone. Third time this month, fix it!',
  'hello',
  'Thanks for the quick repair, all works again 😀 lovely people',
  'Why does the app sign me out whenever I open a picture? Version 12.4 on an old tablet.',
];

type Tensor = { data(): Promise<Float32Array> };
type Core = {
  tensor1d(values: readonly number[], type: 'int32'): Tensor;
  tensor2d(values: readonly number[], shape: [number, number], type: 'int32'): Tensor;
};
type Model = { executeAsync(inputs: Record<string, Tensor>): Promise<Tensor> };

let floats: Tables;
let reference: (pieces: readonly number[]) => Promise<Float32Array>;
const tokenise = createPieceTokeniser(readPieces());

beforeAll(async () => {
  floats = readFloatTables();
  const load = createRequire(`${packageFolder()}/package.json`);
  const core: Core = load('@energetic-ai/core');
  const source: { modelSource(): Promise<{ model: Model }> } = load('./dist/index.js');
  const { model } = await source.modelSource();
  reference = async (pieces) => {
    const places = pieces.flatMap((_, at) => [0, at]);
    const output = await model.executeAsync({
      indices: core.tensor2d(places, [pieces.length, 2], 'int32'),
      values: core.tensor1d(pieces, 'int32'),
    });
    return output.data();
  };
}, 120_000);

const largestGap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a, (value, at) => Math.abs(value - (b[at] ?? Infinity))).reduce((x, y) => Math.max(x, y), 0);
const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('the encoder', () => {
  it('agrees with the package to 1e-4', { timeout: 120_000 }, async () => {
    const encoder = buildEncoder(floats);
    for (const text of TEXTS) {
      const pieces = tokenise(text);
      const gap = largestGap(encoder.encode(pieces).sentence, await reference(pieces));
      expect(gap, text).toBeLessThan(1e-4);
    }
  });

  it('reads 128 pieces, as the package does', { timeout: 120_000 }, async () => {
    const pieces = tokenise('the phone broke again and again '.repeat(40));
    expect(pieces).toHaveLength(128);
    expect(
      largestGap(buildEncoder(floats).encode([...pieces, 7, 8, 9]).sentence, await reference(pieces)),
    ).toBeLessThan(1e-4);
  });

  it('loses next to nothing in int8', { timeout: 120_000 }, () => {
    const exact = buildEncoder(floats);
    const packed = buildEncoder(quantiseTables(floats), createSimdDense());
    for (const text of TEXTS) {
      const pieces = tokenise(text);
      const [before, after] = [exact.encode(pieces).sentence, packed.encode(pieces).sentence];
      expect(cosine(before, after), text).toBeGreaterThan(0.999);
      expect(largestGap(before, after), text).toBeLessThan(0.01);
    }
  });

  it('gives the same numbers with and without WebAssembly', { timeout: 120_000 }, () => {
    const tables = quantiseTables(floats);
    const plain = buildEncoder(tables);
    const fast = buildEncoder(tables, createSimdDense());
    for (const text of TEXTS) {
      const pieces = tokenise(text);
      expect(fast.encode(pieces)).toEqual(plain.encode(pieces));
    }
  });

  it('has an answer for no pieces at all', () => {
    const { sentence, mean, max } = buildEncoder(floats).encode([]);
    expect([...mean, ...max].every((value) => value === 0)).toBe(true);
    expect(cosine(sentence, sentence)).toBeCloseTo(1, 5);
  });
});
