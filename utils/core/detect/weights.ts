/** What was learned, as data: the shape of `public/detector/weights.json`. */
import * as v from 'valibot';

const number = v.pipe(v.number(), v.finite());

export const weightsSchema = v.object({
  /** Name and version of these weights; goes into every finding and the log. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,40}$/)),
  /** Log-odds per unit of a named feature; a feature without a weight counts nothing. */
  features: v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)), number),
  /** Log-odds of a text without any feature, by language. */
  bias: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), number),
  /** Platt's scaling, learned on held-out posts: probability = logistic(scale · log-odds + shift). */
  calibration: v.object({ scale: v.pipe(number, v.minValue(0.1), v.maxValue(10)), shift: number }),
});
/** The detector's weights. */
export type Weights = v.InferOutput<typeof weightsSchema>;

/** @returns the weights in parsed JSON; throws `ValiError` when it is not such a file. */
export function parseWeights(json: unknown): Weights {
  return v.parse(weightsSchema, json);
}
