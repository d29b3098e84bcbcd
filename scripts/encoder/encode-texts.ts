/** Encodes texts once, in processes of their own, into the cache. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { keyOf, readVectors } from './vector-cache';

/**
 * @param texts posts as written; those in the cache already cost nothing
 * @returns the vector of each text of a post, all found
 */
export async function encodeTexts(texts: readonly string[]): Promise<(text: string) => Float32Array> {
  const known = readVectors();
  const missing = [...new Set(texts.map(encoderText))].filter((text) => !known.has(keyOf(text)));
  if (missing.length > 0) {
    const count = Math.min(availableParallelism(), Math.ceil(missing.length / 100));
    const run = `${Date.now()}`;
    const done = Array.from({ length: count }, () => 0);
    await Promise.all(
      done.map((_, index) =>
        runWorker(
          `${run}-${index}`,
          missing.filter((__, at) => at % count === index),
          (at) => {
            done[index] = at;
            const total = done.reduce((sum, part) => sum + part, 0);
            console.error(`Encoded ${total} of ${missing.length} texts`);
          },
        ),
      ),
    );
  }
  const vectors = missing.length > 0 ? readVectors() : known;
  return (text) => {
    const vector = vectors.get(keyOf(encoderText(text)));
    if (!vector) throw new Error('A text was not encoded');
    return vector;
  };
}

function runWorker(
  name: string,
  texts: readonly string[],
  onProgress: (done: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./encode-worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    worker.on('message', (done) => onProgress(Number(done)));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`An encoder stopped with ${code}`)),
    );
    worker.send({ name, texts });
  });
}
