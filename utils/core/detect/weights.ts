/** What was learned, as data: the shape of `public/detector/weights.json`. */
import * as v from 'valibot';
import { bytesOfBase64 } from './base64';
import { NGRAM_BUCKETS } from './ngrams';

const number = v.pipe(v.number(), v.finite());
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const BROKEN = 'The detector weights are broken: ';

const ngramSchema = v.pipe(
  v.object({
    /** Log-odds of one step of a bucket. */
    scale: v.pipe(number, v.minValue(0)),
    /** One signed byte a bucket, as base64. */
    steps: v.pipe(
      v.string(`${BROKEN}the n-grams are no text.`),
      v.transform(bytesOfBase64),
      v.check(
        (bytes) => bytes?.length === NGRAM_BUCKETS,
        `${BROKEN}the n-grams are not ${NGRAM_BUCKETS} bytes of base64. Train them again: npm run train-detector.`,
      ),
    ),
  }),
  v.transform(({ scale, steps }) => ({ scale, steps: new Int8Array(steps ?? []) })),
);

/** Platt's scaling, learned on held-out posts: probability = logistic(scale · log-odds + shift). */
const calibrationSchema = v.object({ scale: v.pipe(number, v.minValue(0.1), v.maxValue(10)), shift: number });
/** Log-odds per unit of a named feature; a feature without a weight counts nothing. */
const featuresSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)), number);

export const weightsSchema = v.object({
  /** Name and version of these weights; goes into every finding and the log. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,40}$/)),
  /** Learned with the named features alone: for languages that have no weights of their own. */
  features: featuresSchema,
  /** Log-odds of a text without any feature, by language. */
  bias: v.record(language, number),
  calibration: calibrationSchema,
  /** Languages with labelled posts: weights learned with the n-grams (`ngrams.ts`), which never judge another language. */
  own: v.optional(
    v.record(
      language,
      v.object({
        bias: number,
        calibration: calibrationSchema,
        features: featuresSchema,
        ngrams: ngramSchema,
      }),
    ),
    {},
  ),
});
/** The detector's weights. */
export type Weights = v.InferOutput<typeof weightsSchema>;
/** The n-gram weights of one language: log-odds are `scale` times the step of the bucket. */
export type NgramWeights = v.InferOutput<typeof ngramSchema>;

/** @returns the weights in parsed JSON; throws `ValiError`, whose message says what is broken, when it is not such a file. */
export function parseWeights(json: unknown): Weights {
  return v.parse(weightsSchema, json);
}
