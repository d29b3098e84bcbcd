/** Figures of a yes-or-no classifier. All rates are 0 to 1; an undefined rate (nothing to divide by) is 0. */

export type Confusion = {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
};

export type Judged = {
  readonly label: 0 | 1;
  /** Higher speaks for 1. */
  readonly score: number;
  readonly predicted: 0 | 1;
};

export type Metrics = {
  readonly n: number;
  readonly positives: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean of the two classes' F1. */
  readonly macroF1: number;
  /** Area under the precision-recall curve as average precision. */
  readonly prAuc: number;
  /** Area under the receiver operating characteristic: how often a complaint scores above another post. */
  readonly rocAuc: number;
  /** Precision at the highest threshold that finds 80 % of the complaints. */
  readonly pAt80: number;
  /** Share of the negatives that were flagged. */
  readonly fpr: number;
  /** Expected calibration error over ten bins of equal width: how far, on average, scores are from what they promise. */
  readonly ece: number;
  readonly confusion: Confusion;
};

/** @returns how often each label met each prediction. */
export function confusion(rows: readonly Judged[]): Confusion {
  const count = (label: 0 | 1, predicted: 0 | 1): number =>
    rows.filter((row) => row.label === label && row.predicted === predicted).length;
  return { tp: count(1, 1), fp: count(0, 1), tn: count(0, 0), fn: count(1, 0) };
}

/** @returns all figures for one set of rows. */
export function metrics(rows: readonly Judged[]): Metrics {
  const table = confusion(rows);
  const { tp, fp, tn, fn } = table;
  const f1 = f1Of(tp, fp, fn);
  const steps = rankedSteps(rows);
  return {
    n: rows.length,
    positives: tp + fn,
    accuracy: ratio(tp + tn, rows.length),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1,
    macroF1: (f1 + f1Of(tn, fn, fp)) / 2,
    prAuc: areaUnderSteps(steps),
    rocAuc: rocArea(steps),
    pAt80: precisionAt(steps, 0.8),
    fpr: ratio(fp, fp + tn),
    ece: calibrationError(rows),
    confusion: table,
  };
}

type Scored = Pick<Judged, 'label' | 'score'>;

/** How many complaints and others lie at or above a score, one step for each score that occurs, highest first. */
type Step = {
  readonly found: number;
  readonly false: number;
  readonly newFound: number;
  readonly newFalse: number;
};

function rankedSteps(rows: readonly Scored[]): Step[] {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const steps: Step[] = [];
  let found = 0;
  let wrong = 0;
  for (let at = 0; at < sorted.length;) {
    const score = sorted[at]?.score;
    const [foundBefore, wrongBefore] = [found, wrong];
    for (; at < sorted.length && sorted[at]?.score === score; at += 1) {
      if (sorted[at]?.label === 1) found += 1;
      else wrong += 1;
    }
    steps.push({ found, false: wrong, newFound: found - foundBefore, newFalse: wrong - wrongBefore });
  }
  return steps;
}

/**
 * Average precision: the mean, over the positives, of the precision at their rank.
 * Rows with equal scores share one rank, as in scikit-learn's `average_precision_score`.
 */
export function averagePrecision(rows: readonly Scored[]): number {
  return areaUnderSteps(rankedSteps(rows));
}

function areaUnderSteps(steps: readonly Step[]): number {
  const area = steps.reduce((sum, step) => sum + step.newFound * (step.found / (step.found + step.false)), 0);
  return ratio(area, steps.at(-1)?.found ?? 0);
}

/** Ties count half, as in Mann and Whitney's U. */
function rocArea(steps: readonly Step[]): number {
  const last = steps.at(-1);
  if (!last) return 0;
  const pairs = steps.reduce(
    (sum, step) => sum + step.newFound * (last.false - step.false + step.newFalse / 2),
    0,
  );
  return ratio(pairs, last.found * last.false);
}

function precisionAt(steps: readonly Step[], recall: number): number {
  const total = steps.at(-1)?.found ?? 0;
  const step = steps.find(({ found }) => total > 0 && found >= recall * total);
  return step ? step.found / (step.found + step.false) : 0;
}

const BINS = 10;

/** Naeini, Cooper, Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning" (2015), with bins of equal width. */
export function calibrationError(rows: readonly Scored[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, scores: 0, labels: 0 }));
  for (const { score, label } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)))];
    if (!bin) continue;
    bin.count += 1;
    bin.scores += score;
    bin.labels += label;
  }
  return ratio(
    bins.reduce((sum, { scores, labels }) => sum + Math.abs(scores - labels), 0),
    rows.length,
  );
}

/** @returns F1 of each class and their mean, for any number of classes. */
export function classScores(pairs: readonly { readonly gold: string; readonly predicted: string }[]): {
  readonly f1: Readonly<Record<string, number>>;
  readonly macroF1: number;
  readonly accuracy: number;
} {
  const classes = [...new Set(pairs.map(({ gold }) => gold))].toSorted();
  const f1: Record<string, number> = {};
  for (const name of classes) {
    const tp = pairs.filter(({ gold, predicted }) => gold === name && predicted === name).length;
    const fp = pairs.filter(({ gold, predicted }) => gold !== name && predicted === name).length;
    const fn = pairs.filter(({ gold, predicted }) => gold === name && predicted !== name).length;
    f1[name] = f1Of(tp, fp, fn);
  }
  const sum = classes.reduce((total, name) => total + (f1[name] ?? 0), 0);
  return {
    f1,
    macroF1: ratio(sum, classes.length),
    accuracy: ratio(pairs.filter(({ gold, predicted }) => gold === predicted).length, pairs.length),
  };
}

function f1Of(tp: number, fp: number, fn: number): number {
  return ratio(2 * tp, 2 * tp + fp + fn);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
