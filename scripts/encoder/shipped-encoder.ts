/** The encoder as it ships, made from the dependency: text in, 1,536 numbers out. */
import { buildEncoder } from '@/utils/core/encoder/build-encoder';
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { createPieceTokeniser } from '@/utils/core/encoder/tokenise-pieces';
import { createSimdDense } from '@/utils/encoder/simd-dense';
import { quantiseTables } from './pack';
import { readFloatTables, readPieces } from './read-package';

/** @returns mean, maximum and sentence vector of a text, one after the other */
export function loadShippedEncoder(): (text: string) => Float32Array {
  const encoder = buildEncoder(quantiseTables(readFloatTables()), createSimdDense());
  const tokenise = createPieceTokeniser(readPieces());
  return (text) => {
    const { mean, max, sentence } = encoder.encode(tokenise(encoderText(text)));
    const vector = new Float32Array(mean.length + max.length + sentence.length);
    vector.set(mean);
    vector.set(max, mean.length);
    vector.set(sentence, mean.length + max.length);
    return vector;
  };
}
