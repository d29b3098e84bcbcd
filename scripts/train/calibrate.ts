/** Platt, "Probabilistic outputs for support vector machines" (1999): a logistic regression on the one score. */
import { probabilityOf } from '@/utils/core/detect/log-odds';

export type HeldOut = {
  readonly source: string;
  readonly label: 0 | 1;
  /** Log-odds by a model that had not seen the row. */
  readonly logit: number;
  readonly weight: number;
};

export type Calibration = { readonly scale: number; readonly shift: number };

const MAX_STEPS = 25;
const TOLERANCE = 1e-9;

/**
 * Newton's method on two numbers.
 * @returns the scale and shift at which the log-odds are right on average, rows counting by their weight
 */
export function calibrate(rows: readonly Omit<HeldOut, 'source'>[]): Calibration {
  let scale = 1;
  let shift = 0;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    // Gradient and curvature; the tiny start keeps a set of one class from running away.
    let [gScale, gShift, hScale, hBoth, hShift] = [0, 0, 1e-6, 0, 1e-6];
    for (const { logit, label, weight } of rows) {
      const p = probabilityOf(scale * logit + shift);
      const error = weight * (p - label);
      const curve = weight * p * (1 - p);
      gScale += error * logit;
      gShift += error;
      hScale += curve * logit * logit;
      hBoth += curve * logit;
      hShift += curve;
    }
    const determinant = hScale * hShift - hBoth * hBoth;
    if (!(determinant > 0)) break;
    const moveScale = (hShift * gScale - hBoth * gShift) / determinant;
    const moveShift = (hScale * gShift - hBoth * gScale) / determinant;
    scale -= moveScale;
    shift -= moveShift;
    if (Math.abs(moveScale) + Math.abs(moveShift) < TOLERANCE) break;
  }
  return { scale, shift };
}
