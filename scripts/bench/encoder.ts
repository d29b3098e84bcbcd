/**
 * What the second look costs beside the first: milliseconds a post of about forty pieces, in turns in the same run, by
 * the processor's own clock too, which other programs disturb less; loading; memory.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Bench } from '@/scripts/bench/bench';
import { median, ratio } from '@/scripts/bench/stats';
import { quantiseTables } from '@/scripts/encoder/pack';
import { readFloatTables, readPieces } from '@/scripts/encoder/read-package';
import { loadDetector } from '@/scripts/eval/load-detector';
import { buildEncoder } from '@/utils/core/encoder/build-encoder';
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { readEncoderFile, writeEncoderFile } from '@/utils/core/encoder/file';
import { headLogOdds, parseHead } from '@/utils/core/encoder/head';
import { pairedDense } from '@/utils/core/encoder/paired-dense';
import { createPieceTokeniser } from '@/utils/core/encoder/tokenise-pieces';
import { makeBrand, makePost } from '@/utils/core/testing/builders';
import { createSimdDense } from '@/utils/encoder/simd-dense';

const ROUNDS = 60;
const POST = makePost({
  text: '@larkspur my order was due last Tuesday and the tracking page has not moved since. I called twice, waited forty minutes each time, and nobody could say where the parcel is.',
});
const MB = 1_000_000;

export const encoder: Bench = {
  about: 'the second look: milliseconds a post beside the first look, loading, memory',
  run: async (say) => {
    const file = writeEncoderFile(quantiseTables(readFloatTables()));
    const pieces = readPieces();
    const head = parseHead(JSON.parse(readFileSync('public/detector/second-look.json', 'utf8')));
    const detector = loadDetector();
    const context = { brand: makeBrand(), page: { kind: 'home' } } as const;

    const before = await held();
    const [load, { tokenise, fast }] = timed(() => ({
      tokenise: createPieceTokeniser(pieces),
      fast: buildEncoder(readEncoderFile(file), createSimdDense()),
    }));
    const grown = (await held()) - before;
    const plain = buildEncoder(readEncoderFile(file), pairedDense);
    const count = tokenise(encoderText(POST.text)).length;

    const ways = {
      'first look': () => void detector.detect(POST, context),
      'second look': () => void headLogOdds(fast.encode(tokenise(encoderText(POST.text))), head),
      'without WebAssembly': () => void headLogOdds(plain.encode(tokenise(encoderText(POST.text))), head),
    };
    const wall: Record<string, number[]> = {};
    const processor: Record<string, number[]> = {};
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, way] of Object.entries(ways)) {
        const start = process.cpuUsage();
        (wall[name] ??= []).push(timed(way)[0]);
        (processor[name] ??= []).push(process.cpuUsage(start).user / 1000);
      }
    const base = median(wall['first look'] ?? []);
    for (const name of Object.keys(ways)) {
      const middle = median(wall[name] ?? []);
      const cpu = median(processor[name] ?? []);
      const least = Math.min(...(wall[name] ?? []));
      say(
        `${name.padEnd(20)} ${middle.toFixed(2)} ms (processor ${cpu.toFixed(2)}, least ${least.toFixed(2)}), ${ratio(middle, base).toFixed(0)} x the first look`,
      );
    }
    say(
      `${count} pieces; loading ${load.toFixed(0)} ms; memory ${((file.byteLength + grown) / MB).toFixed(0)} MB`,
    );
  },
};

/** @returns bytes in use, after what is no longer needed has been let go */
async function held(): Promise<number> {
  setFlagsFromString('--expose_gc');
  const collect: unknown = runInNewContext('gc');
  // Buffers go a turn after the objects that held them.
  for (let turn = 0; turn < 4; turn += 1) {
    if (typeof collect === 'function') collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** @returns milliseconds, and what the work gave */
function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
