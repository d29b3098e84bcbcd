/** What was learned, written down as `weights.ts` reads it. */
import { NAMED_ROOM } from './examples';
import type { Learned } from './learn';
import { quantise } from './quantise';

export type WeightsFile = {
  readonly id: string;
  /** Learned with the named features alone, for every language. */
  readonly named: Learned;
  readonly biases: Readonly<Record<string, number>>;
  /** Learned with the n-grams too, for one language each. */
  readonly own: Readonly<Record<string, Learned>>;
};

/** @returns the file's JSON as a value. */
export function weightsJson({ id, named, biases, own }: WeightsFile): unknown {
  return {
    id,
    features: namedWeights(named),
    bias: Object.fromEntries(Object.entries(biases).map(([lang, value]) => [lang, round(value)])),
    calibration: roundedCalibration(named),
    own: Object.fromEntries(Object.entries(own).map(([lang, learned]) => [lang, ownWeights(learned)])),
  };
}

function ownWeights(learned: Learned): unknown {
  const { scale, steps } = quantise(learned.weights.slice(NAMED_ROOM, -1));
  return {
    bias: round(learned.weights.at(-1) ?? 0),
    calibration: roundedCalibration(learned),
    features: namedWeights(learned),
    ngrams: { scale, steps: Buffer.from(steps.buffer).toString('base64') },
  };
}

function namedWeights({ index, weights }: Learned): Record<string, number> {
  return Object.fromEntries(
    [...index]
      .map(([name, at]) => [name, round(weights[at] ?? 0)] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function roundedCalibration({ calibration: { scale, shift } }: Learned): { scale: number; shift: number } {
  return { scale: round(scale), shift: round(shift) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
