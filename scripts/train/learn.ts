/** The recipe: clean the weak labels, let a teacher soften the rest, fit, calibrate on folds the fit has not seen. */
import type { Row } from '@/scripts/eval/read-tsv';
import type { LanguageTables } from '@/utils/core/detect/languages';
import { logOddsOf, probabilityOf } from '@/utils/core/detect/log-odds';
import { calibrate, type Calibration, type HeldOut } from './calibrate';
import { packTexts, type FeatureIndex, type Look } from './examples';
import { fitSparse, ROUGH, type Pulls, type SparseExamples } from './fit-sparse';
import { pullsOf } from './pulls';
import { SOURCES, type Source } from './sources';
import { dot } from './sparse';
import { targetOf } from './targets';

const FOLDS = 5;
/** A weakly labelled row that a model without weak rows finds this likely a complaint is left out. */
const CLEAN_FROM = 0.8;
/**
 * Calibrated on gold labels, brands' replies counting a fifth and general talk a seventh: a share of
 * complaints of about one in five, between a feed and a brand's mentions. Reviews are another kind of text, and in
 * posts made up the share of complaints is made up too.
 */
const CALIBRATION_WEIGHT = { gold: 1, made: 0, brand: 0.2, weak: 0.15, label: 0, unlabelled: 0 } as const;

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
  /** Probability of a complaint by row id, from a stronger model that had not seen the row; it teaches beside the models of the other folds. */
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
  const taught = { ...labels, targets: teach(kept, { labels, pulls, options }) };
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
  const fit = fitSparse({ ...labels, use: places(trusted) }, pulls, ROUGH);
  return items.filter(
    ({ source, at }) => source.kind !== 'weak' || probabilityOf(dot(labels.rows, at, fit)) < CLEAN_FROM,
  );
}

type Teaching = {
  readonly labels: SparseExamples;
  readonly pulls: Pulls;
  readonly options: LearnOptions;
};

/** @returns what each row is taught: by the teacher given, else by models of the other folds' labels. */
function teach(kept: readonly Item[], { labels, pulls, options }: Teaching): Float64Array {
  const targets = labels.targets.slice();
  const labelled = kept.filter(({ row }) => row.label !== undefined);
  const given = options.teacher;
  options.say(given ? `teacher: ${given.size} scores given` : 'teacher: models of the other folds');
  const unlabelled = kept.filter(({ row }) => row.label === undefined);
  const own = [
    ...outOfFold(labelled, labels, pulls),
    ...scored(unlabelled, labels, () => fitSparse({ ...labels, use: places(labelled) }, pulls, ROUGH)),
  ];
  for (const { item, logit } of own) {
    const { row, source, at } = item;
    const score = given?.get(row.id);
    // Two teachers that err in different places: the mean of their log-odds is better than either.
    const both = score === undefined ? logit : (logit + logOddsOf(score)) / 2;
    targets[at] = targetOf(source.kind, row.label, probabilityOf(both));
  }
  return targets;
}

type Scored = { readonly item: Item; readonly logit: number };

/** @returns log-odds of items the model did not learn from; it is fitted only when there are any. */
function scored(items: readonly Item[], { rows }: SparseExamples, fit: () => Float64Array): Scored[] {
  if (items.length === 0) return [];
  const weights = fit();
  return items.map((item) => ({ item, logit: dot(rows, item.at, weights) }));
}

/** @returns log-odds of each item by a model of the other folds. */
function outOfFold(items: readonly Item[], examples: SparseExamples, pulls: Pulls): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = items.filter((_item, at) => at % FOLDS !== fold);
    // Not started from another fold's fit: that one has seen these rows.
    return scored(
      items.filter((_item, at) => at % FOLDS === fold),
      examples,
      () => fitSparse({ ...examples, use: places(others) }, pulls, ROUGH),
    );
  }).flat();
}

function places(items: readonly Item[]): Int32Array {
  return Int32Array.from(items, ({ at }) => at);
}

function heldOutOf({ row, source }: Item, logit: number): HeldOut[] {
  const weight = CALIBRATION_WEIGHT[source.kind];
  return row.label === undefined ? [] : [{ source: row.source, label: row.label, logit, weight }];
}
