/**
 * Encoded texts on disk, so that an encoding broken off goes on where it stopped. Each worker appends to a file of
 * its own: 16 bytes of the text's hash, then the numbers of its encoding.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoding } from '@/utils/core/encoder/encoder';
import { VECTOR_SIZE } from '@/utils/core/encoder/head';

const KEY_BYTES = 16;
const RECORD_BYTES = KEY_BYTES + 4 * VECTOR_SIZE;

export const CACHE_FOLDER = '.cache/encoder';

/** @param text as the encoder reads it */
export function keyOf(text: string): string {
  return createHash('sha1')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY_BYTES);
}

/** @returns everything encoded so far; a record that was cut short is left out */
export function readVectors(folder: string = CACHE_FOLDER): Map<string, Float32Array> {
  const vectors = new Map<string, Float32Array>();
  if (!existsSync(folder)) return vectors;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.vectors'))) {
    const bytes = readFileSync(join(folder, file));
    for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
      const key = bytes.toString('hex', at, at + KEY_BYTES);
      vectors.set(
        key,
        new Float32Array(Uint8Array.from(bytes.subarray(at + KEY_BYTES, at + RECORD_BYTES)).buffer),
      );
    }
  }
  return vectors;
}

/** Writes to a new file: a file that was cut short is never written to again. */
export function appendVectors(
  name: string,
  folder: string = CACHE_FOLDER,
): { add(text: string, vector: Float32Array): void; close(): void } {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, `${name}.vectors`), 'a');
  return {
    add(text, vector) {
      const record = Buffer.concat([
        Buffer.from(keyOf(text), 'hex'),
        Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
      ]);
      writeSync(file, record);
    },
    close: () => closeSync(file),
  };
}

/** @returns the three parts of a vector */
export function encodingOf(vector: Float32Array): Encoding {
  const third = vector.length / 3;
  return {
    mean: vector.subarray(0, third),
    max: vector.subarray(third, 2 * third),
    sentence: vector.subarray(2 * third),
  };
}
