/**
 * Run in a process of its own: the detector from its file to the first finding, as after a worker's start.
 * Prints `{"read": ms, "first": ms, "bytes": heap}`; the argument `named` leaves out the n-grams.
 */
import { readFileSync } from 'node:fs';
import { WEIGHTS_FILE } from '@/scripts/eval/load-detector';
import { createDetector } from '@/utils/core/detect/detect';
import { makeBrand } from '@/utils/core/detect/fixtures/post';
import { parseWeights } from '@/utils/core/detect/weights';
import { longPosts } from './posts';

const [post] = longPosts();
const brand = makeBrand();
const text = readFileSync(WEIGHTS_FILE, 'utf8');
globalThis.gc?.();
const before = memory();
const began = performance.now();
const weights = parseWeights(JSON.parse(text));
const detector = createDetector(process.argv[2] === 'named' ? { ...weights, own: {} } : weights);
const read = performance.now() - began;
if (post) detector.detect(post, { brand, page: { kind: 'home' } });
const first = performance.now() - began;
globalThis.gc?.();
console.log(JSON.stringify({ read, first, bytes: memory() - before }));
// Kept until here, so that the memory counted is the detector's.
if (weights.id === '' || !detector) process.exitCode = 1;

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
