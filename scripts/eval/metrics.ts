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
  /** Share of the negatives that were flagged. */
  readonly fpr: number;
};

/** @returns how often each label met each prediction. */
export function confusion(rows: readonly Judged[]): Confusion {
  const count = (label: 0 | 1, predicted: 0 | 1): number =>
    rows.filter((row) => row.label === label && row.predicted === predicted).length;
  return { tp: count(1, 1), fp: count(0, 1), tn: count(0, 0), fn: count(1, 0) };
}

/** @returns all figures for one set of rows. */
export function metrics(rows: readonly Judged[]): Metrics {
  const { tp, fp, tn, fn } = confusion(rows);
  const f1 = f1Of(tp, fp, fn);
  return {
    n: rows.length,
    positives: tp + fn,
    accuracy: ratio(tp + tn, rows.length),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1,
    macroF1: (f1 + f1Of(tn, fn, fp)) / 2,
    prAuc: averagePrecision(rows),
    fpr: ratio(fp, fp + tn),
  };
}

/**
 * Average precision: the mean, over the positives, of the precision at their rank.
 * Rows with equal scores share one rank, as in scikit-learn's `average_precision_score`.
 */
export function averagePrecision(rows: readonly Pick<Judged, 'label' | 'score'>[]): number {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const positives = sorted.filter(({ label }) => label === 1).length;
  let seen = 0;
  let found = 0;
  let area = 0;
  for (let at = 0; at < sorted.length;) {
    const score = sorted[at]?.score;
    let foundHere = 0;
    while (at < sorted.length && sorted[at]?.score === score) {
      foundHere += sorted[at]?.label ?? 0;
      seen += 1;
      at += 1;
    }
    found += foundHere;
    area += foundHere * (found / seen);
  }
  return ratio(area, positives);
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
