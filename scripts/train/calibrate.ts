/** Platt, "Probabilistic outputs for support vector machines" (1999): a logistic regression on the one score. */
import { fitLogistic } from './logistic';

export type HeldOut = {
  readonly source: string;
  readonly label: 0 | 1;
  /** Log-odds by a model that had not seen the row. */
  readonly logit: number;
  readonly weight: number;
};

export type Calibration = { readonly scale: number; readonly shift: number };

/** @returns the scale and shift at which the log-odds are right on average, rows counting by their weight. */
export function calibrate(rows: readonly HeldOut[]): Calibration {
  const examples = rows.map(({ logit, label, weight }) => ({
    indices: [0],
    values: [logit],
    target: label,
    weight,
  }));
  const { bias, weights } = fitLogistic(examples, { size: 1, l2: 0 });
  return { scale: weights[0] ?? 1, shift: bias };
}
