/** The shipped encoder with its cache on disk: a text costs its milliseconds once. */
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { loadShippedEncoder } from './shipped-encoder';
import { appendVectors, keyOf, readVectors } from './vector-cache';

/** @returns text to vector; what was not in the cache goes there */
export function cachedEncoder(): (text: string) => Float32Array {
  const known = readVectors();
  let encode: ReturnType<typeof loadShippedEncoder> | undefined;
  let file: ReturnType<typeof appendVectors> | undefined;
  return (text) => {
    const key = keyOf(encoderText(text));
    const found = known.get(key);
    if (found) return found;
    encode ??= loadShippedEncoder();
    file ??= appendVectors(`${Date.now()}-eval`);
    const vector = encode(text);
    known.set(key, vector);
    file.add(encoderText(text), vector);
    return vector;
  };
}
