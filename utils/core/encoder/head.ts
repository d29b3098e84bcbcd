/**
 * The second look's own judgement, as data: the shape of `public/detector/second-look.json`. Logistic regression over
 * the encoder's numbers, blended with the first look; all of it learned by `npm run train-second-look`.
 */
import * as v from 'valibot';
import { bytesOfBase64 } from '@/utils/core/detect/base64';
import type { Encoding } from './encoder';

const number = v.pipe(v.number(), v.finite());
/** Numbers a text has: mean, maximum and sentence vector. */
export const VECTOR_SIZE = 1_536;
const BROKEN =
  'The second look is broken: its weights are not 1536 numbers. Train it again: npm run train-second-look.';

export const headSchema = v.object({
  /** Goes into the finding, behind the name of the first look. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,20}$/)),
  bias: number,
  /** What one step of a weight is worth: for the mean, the maximum, the sentence vector. */
  scales: v.tuple([number, number, number]),
  /** int16, little-endian, as base64. */
  steps: v.pipe(
    v.string(),
    v.transform(bytesOfBase64),
    v.check((bytes) => bytes?.length === 2 * VECTOR_SIZE, BROKEN),
    v.transform((bytes) => int16Of(bytes ?? new Uint8Array())),
  ),
  /** Log-odds of both looks together: `shift + first * (log-odds of the first) + second * (of the second)`. */
  blend: v.object({ shift: number, first: number, second: number }),
});
export type Head = v.InferOutput<typeof headSchema>;

/** @throws `ValiError` when it is not such a file */
export function parseHead(json: unknown): Head {
  return v.parse(headSchema, json);
}

/** @returns log-odds of a complaint by the encoder's numbers alone */
export function headLogOdds({ mean, max, sentence }: Encoding, { bias, scales, steps }: Head): number {
  return [mean, max, sentence].reduce((sum, part, place) => {
    const start = place * part.length;
    let total = 0;
    for (let at = 0; at < part.length; at += 1) total += (steps[start + at] ?? 0) * (part[at] ?? 0);
    return sum + (scales[place] ?? 0) * total;
  }, bias);
}

/**
 * @param first log-odds of the words by the first look
 * @param second from `headLogOdds`
 * @returns what the second look adds to the first, in log-odds
 */
export function shiftOf(first: number, second: number, { blend }: Pick<Head, 'blend'>): number {
  return blend.shift + blend.first * first + blend.second * second - first;
}

function int16Of(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int16Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(2 * at, true));
}
