/** Where to draw the line between complaint and not, by rows the model has not seen. */
import { confusion } from './metrics';

/** Lines tried, in log-odds: from -1.5 to 1.5. */
const STEP = 0.05;
const STEPS = 30;
/** A line is as good as those around it: the mean over so many on either side, for a single best one is luck. */
const AROUND = 5;

/** A row the model has not seen. */
export type Unseen = { readonly label: 0 | 1; readonly logOdds: number };

export type Cutoff = {
  /** Log-odds from which on a row counts as a complaint. */
  readonly from: number;
  /** Macro-F1 around it, 0 to 1. */
  readonly macroF1: number;
};

/** @returns the line with the best macro-F1 around it; of equal ones the one nearest to even odds. */
export function bestCutoff(rows: readonly Unseen[]): Cutoff {
  const lines = Array.from({ length: 2 * STEPS + 1 }, (_, at) => (at - STEPS) * STEP);
  const scores = lines.map((line) => macroF1At(rows, line));
  const smooth = lines.map((from, at): Cutoff => {
    const near = scores.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    return { from, macroF1: near.reduce((sum, score) => sum + score, 0) / near.length };
  });
  const best = smooth.toSorted((a, b) => b.macroF1 - a.macroF1 || Math.abs(a.from) - Math.abs(b.from));
  return best[0] ?? { from: 0, macroF1: 0 };
}

function macroF1At(rows: readonly Unseen[], line: number): number {
  const { tp, fp, tn, fn } = confusion(
    rows.map(({ label, logOdds }) => ({ label, score: logOdds, predicted: logOdds >= line ? 1 : 0 })),
  );
  const f1 = (hits: number, errors: number): number => (hits === 0 ? 0 : (2 * hits) / (2 * hits + errors));
  return (f1(tp, fp + fn) + f1(tn, fp + fn)) / 2;
}
