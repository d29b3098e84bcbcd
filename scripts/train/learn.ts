/** The recipe: clean the weak labels, fit, calibrate on folds the fit has not seen. */
import type { Row } from '@/scripts/eval/read-tsv';
import type { LanguageTables } from '@/utils/core/detect/languages';
import { numbersOf, type FeatureIndex, type Numbers } from './examples';
import { fitLogistic, logit, sigmoid, type Example, type Fit, type FitOptions } from './logistic';
import { meanOf, signOf } from './priors';
import { SOURCES } from './sources';

const L2 = 5;
const FOLDS = 5;
/** A weakly labelled row that a model without weak rows finds this likely a complaint is left out. */
const CLEAN_FROM = 0.9;
/**
 * Calibrated on gold labels and, counting a fifth, on general talk and brands' replies: a share
 * of complaints of about one in five, between a feed and a brand's mentions.
 */
const GOLD = 'acl19';
const WEIGHT_OF_GENERAL = 0.2;

export type HeldOut = { readonly source: string; readonly label: 0 | 1; readonly logit: number };

export type Learned = {
  readonly fit: Fit;
  readonly index: FeatureIndex;
  readonly calibration: { readonly scale: number; readonly shift: number };
  /** Rows used and dropped, by source. */
  readonly used: Readonly<Record<string, number>>;
  readonly dropped: number;
  /** Log-odds of every row kept, by a model that had not seen it. */
  readonly heldOut: readonly HeldOut[];
};

/**
 * @param rows labelled rows of the sources in `SOURCES`
 * @param tables of English: all labelled sources are English
 */
export function learn(rows: readonly Row[], tables: LanguageTables): Learned {
  const index: FeatureIndex = new Map();
  const all = rows.flatMap((row) => {
    const source = SOURCES[row.source];
    if (!source || row.label === undefined) return [];
    const numbers = numbersOf(row, tables, index);
    return [{ row, weak: source.weak === true, example: exampleOf(numbers, row.label, source.weight) }];
  });
  const names = [...index.keys()];
  const options: FitOptions = {
    size: index.size,
    l2: L2,
    sign: (at) => signOf(names[at] ?? ''),
    mean: (at) => meanOf(names[at] ?? ''),
  };
  const trusted = fitLogistic(
    all.filter(({ weak }) => !weak).map(({ example }) => example),
    options,
  );
  const kept = all.filter(({ weak, example }) => !weak || sigmoid(logit(trusted, example)) < CLEAN_FROM);
  const fit = fitLogistic(
    kept.map(({ example }) => example),
    options,
  );
  const heldOut = crossValidate(kept, options);
  const used: Record<string, number> = {};
  for (const { row } of kept) used[row.source] = (used[row.source] ?? 0) + 1;
  return { fit, index, calibration: platt(heldOut), used, dropped: all.length - kept.length, heldOut };
}

function exampleOf(numbers: Numbers, label: 0 | 1, weight: number): Example {
  return { ...numbers, target: label, weight };
}

type Kept = { readonly row: Row; readonly example: Example };

function crossValidate(kept: readonly Kept[], options: FitOptions): HeldOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = kept.filter((_item, at) => at % FOLDS !== fold).map(({ example }) => example);
    const fit = fitLogistic(seen, options);
    return kept
      .filter((_item, at) => at % FOLDS === fold)
      .map(({ row, example }) => ({
        source: row.source,
        label: example.target === 1 ? (1 as const) : (0 as const),
        logit: logit(fit, example),
      }));
  }).flat();
}

/** Platt, "Probabilistic outputs for support vector machines" (1999): a logistic regression on the one score. */
function platt(rows: readonly HeldOut[]): { scale: number; shift: number } {
  const examples = rows
    // Reviews are another kind of text.
    .filter(({ source }) => source !== 'cesamard')
    .map((row) => ({
      indices: [0],
      values: [row.logit],
      target: row.label,
      weight: row.source === GOLD ? 1 : WEIGHT_OF_GENERAL,
    }));
  const { bias, weights } = fitLogistic(examples, { size: 1, l2: 0 });
  return { scale: weights[0] ?? 1, shift: bias };
}
