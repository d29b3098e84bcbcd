/** The recipe: clean the weak labels, let a teacher soften the rest, fit, calibrate on folds the fit has not seen. */
import type { Row } from '@/scripts/eval/read-tsv';
import type { LanguageTables } from '@/utils/core/detect/languages';
import { calibrate, type Calibration, type HeldOut } from './calibrate';
import { packTexts, type FeatureIndex, type Look } from './examples';
import { fitSparse, type Pulls, type SparseExamples } from './fit-sparse';
import { sigmoid } from './logistic';
import { pullsOf } from './pulls';
import { SOURCES, type Source } from './sources';
import { dot } from './sparse';
import { targetOf } from './targets';

const FOLDS = 5;
/** A weakly labelled row that a model without weak rows finds this likely a complaint is left out. */
const CLEAN_FROM = 0.8;
/**
 * Calibrated on gold labels and, counting a fifth, on general talk and brands' replies: a share
 * of complaints of about one in five, between a feed and a brand's mentions. Reviews are another kind of text.
 */
const CALIBRATION_WEIGHT = { gold: 1, brand: 0.2, weak: 0.2, label: 0, unlabelled: 0 } as const;

export type Learned = {
  /** By feature, named ones first; the bias behind the last. */
  readonly weights: Float64Array;
  readonly index: FeatureIndex;
  readonly calibration: Calibration;
  /** Rows used, by source. */
  readonly used: Readonly<Record<string, number>>;
  readonly dropped: number;
  readonly heldOut: readonly HeldOut[];
};

export type LearnOptions = {
  readonly tables: LanguageTables;
  readonly look: Look;
  /** Learn from the sources that may not ship too. */
  readonly allSources: boolean;
  /** Probability of a complaint by row id, from a stronger model that had not seen the row; else one is made here. */
  readonly teacher?: ReadonlyMap<string, number>;
  readonly say: (line: string) => void;
};

type Item = { readonly row: Row; readonly source: Source; readonly at: number };

/** @param rows of the training part; those of other sources and languages are passed over */
export function learn(rows: readonly Row[], options: LearnOptions): Learned {
  const { tables, look, allSources, say } = options;
  const items = rows
    .flatMap((row) => {
      const source = SOURCES[row.source];
      if (!source || row.lang !== tables.lang || !(source.ships || allSources)) return [];
      return row.label === undefined && source.kind !== 'unlabelled' ? [] : [{ row, source }];
    })
    .map((item, at) => ({ ...item, at }));
  const index: FeatureIndex = new Map();
  const packed = packTexts(
    items.map(({ row }) => row),
    tables,
    index,
    look,
  );
  const pulls = pullsOf(index, packed.size);
  say(`${look}: ${items.length} rows, ${index.size} named features, ${packed.indices.length} numbers`);
  const labels: SparseExamples = {
    rows: packed,
    use: new Int32Array(0),
    targets: Float64Array.from(items, ({ row }) => row.label ?? 0),
    weights: Float64Array.from(items, ({ source }) => source.weight),
  };
  const kept = clean(items, labels, pulls);
  say(`${items.length - kept.length} weak rows look like complaints and are left out`);
  const taught = { ...labels, targets: teach(items, kept, { labels, pulls, options }) };
  const weights = fitSparse({ ...taught, use: places(kept) }, pulls);
  say('fitted; calibrating on folds');
  const heldOut = outOfFold(kept, taught, pulls).flatMap(({ item, logit }) => heldOutOf(item, logit));
  const used: Record<string, number> = {};
  for (const { row } of kept) used[row.source] = (used[row.source] ?? 0) + 1;
  return {
    weights,
    index,
    calibration: calibrate(heldOut),
    used,
    dropped: items.length - kept.length,
    heldOut,
  };
}

function clean(items: readonly Item[], labels: SparseExamples, pulls: Pulls): Item[] {
  const trusted = items.filter(({ source }) => source.kind !== 'weak' && source.kind !== 'unlabelled');
  const fit = fitSparse({ ...labels, use: places(trusted) }, pulls);
  return items.filter(
    ({ source, at }) => source.kind !== 'weak' || sigmoid(dot(labels.rows, at, fit)) < CLEAN_FROM,
  );
}

type Teaching = {
  readonly labels: SparseExamples;
  readonly pulls: Pulls;
  readonly options: LearnOptions;
};

/** @returns what each row is taught: by the teacher given, else by models of the other folds' labels. */
function teach(
  items: readonly Item[],
  kept: readonly Item[],
  { labels, pulls, options }: Teaching,
): Float64Array {
  const targets = labels.targets.slice();
  const labelled = kept.filter(({ row }) => row.label !== undefined);
  const given = options.teacher;
  options.say(given ? `teacher: ${given.size} scores given` : 'teacher: models of the other folds');
  const missing = given ? labelled.filter(({ row }) => !given.has(row.id)) : labelled;
  if (missing.length > 0) {
    for (const { item, logit } of outOfFold(labelled, labels, pulls))
      targets[item.at] = targetOf(item.source.kind, item.row.label, sigmoid(logit));
    const unlabelled = kept.filter(({ row }) => row.label === undefined);
    const fit = unlabelled.length > 0 ? fitSparse({ ...labels, use: places(labelled) }, pulls) : undefined;
    for (const { at } of fit ? unlabelled : []) targets[at] = sigmoid(fit ? dot(labels.rows, at, fit) : 0);
  }
  for (const { row, source, at } of items) {
    const score = given?.get(row.id);
    if (score !== undefined) targets[at] = targetOf(source.kind, row.label, score);
  }
  return targets;
}

/** @returns log-odds of each item by a model of the other folds. */
function outOfFold(
  items: readonly Item[],
  examples: SparseExamples,
  pulls: Pulls,
): { readonly item: Item; readonly logit: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = items.filter((_item, at) => at % FOLDS !== fold);
    // Not started from another fold's fit: that one has seen these rows.
    const fit = fitSparse({ ...examples, use: places(others) }, pulls);
    return items
      .filter((_item, at) => at % FOLDS === fold)
      .map((item) => ({ item, logit: dot(examples.rows, item.at, fit) }));
  }).flat();
}

function places(items: readonly Item[]): Int32Array {
  return Int32Array.from(items, ({ at }) => at);
}

function heldOutOf({ row, source }: Item, logit: number): HeldOut[] {
  const weight = CALIBRATION_WEIGHT[source.kind];
  return row.label === undefined ? [] : [{ source: row.source, label: row.label, logit, weight }];
}
