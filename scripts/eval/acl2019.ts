/**
 * The protocol of Preotiuc-Pietro, Gaman, Aletras, "Automatically Identifying Complaints in Social Media" (ACL 2019):
 * ten stratified folds, and inside each the strength of the pull, and with it the line from which on a post is a
 * complaint, chosen on inner folds. Features as the detector's, learned on these rows alone.
 */
import { packTexts, type FeatureIndex } from '@/scripts/train/examples';
import { fitSparse, ROUGH, type Pulls, type SparseExamples } from '@/scripts/train/fit-sparse';
import { pullsOf } from '@/scripts/train/pulls';
import { dot } from '@/scripts/train/sparse';
import { compileTables } from '@/utils/core/detect/languages';
import { probabilityOf } from '@/utils/core/detect/log-odds';
import { bestCutoff } from './cutoff';
import { metrics, type Judged, type Metrics } from './metrics';
import type { Row } from './read-tsv';

const SOURCE = 'acl19';
const OUTER = 10;
const INNER = 4;
/** Pulls on named features and n-grams to choose from. */
const STRENGTHS = [
  { named: 0.6, ngram: 0.2 },
  { named: 1.2, ngram: 0.4 },
  { named: 2.4, ngram: 0.8 },
] as const;

/** Log-odds of rows by a second look that learned from other rows. */
export type SecondOf = (seen: readonly Row[], unseen: readonly Row[]) => readonly number[];

type Options = {
  readonly json: boolean;
  readonly say: (line: string) => void;
  /** With it, a row's log-odds are the mean of both looks'. */
  readonly secondOf?: SecondOf;
};
type Spread = { readonly mean: number; readonly sd: number };

/** Prints mean and standard deviation over the folds. Throws when there are too few rows of that source. */
export function acl2019(rows: readonly Row[], { json, say, secondOf }: Options): void {
  const labelled = rows.filter(({ source, label }) => source === SOURCE && label !== undefined);
  if (labelled.length < OUTER * 10)
    throw new Error(`The file has ${labelled.length} rows of ${SOURCE}: too few.`);
  const index: FeatureIndex = new Map();
  const packed = packTexts(labelled, compileTables('en'), index, 'named-and-ngrams');
  const labels = labelled.map(({ label }) => (label === 1 ? (1 as const) : (0 as const)));
  const examples: SparseExamples = {
    rows: packed,
    use: new Int32Array(0),
    targets: Float64Array.from(labels),
    weights: new Float64Array(labels.length).fill(1),
  };
  const pulls = STRENGTHS.map((strength) => pullsOf(index, packed.size, strength));
  const logOddsOf = (seen: readonly number[], unseen: readonly number[], pull: Pulls): number[] => {
    const fit = fitSparse({ ...examples, use: Int32Array.from(seen) }, pull, ROUGH);
    return unseen.map((row) => dot(packed, row, fit));
  };
  const all = labels.map((_label, at) => at);
  const figures: Metrics[] = [];
  for (const fold of foldsOf(all, labels, OUTER)) {
    const seen = without(all, fold);
    const inner = foldsOf(seen, labels, INNER);
    const trials = pulls.map((pull) => ({
      pull,
      cutoff: bestCutoff(
        inner.flatMap((part) =>
          logOddsOf(without(seen, part), part, pull).map((logOdds, at) => ({
            label: labels[part[at] ?? 0] ?? 0,
            logOdds,
          })),
        ),
      ),
    }));
    const best = trials.toSorted((a, b) => b.cutoff.macroF1 - a.cutoff.macroF1)[0];
    if (!best) continue;
    const pick = (places: readonly number[]): Row[] => places.flatMap((at) => labelled[at] ?? []);
    const second = secondOf?.(pick(seen), pick(fold));
    // What is best for the first look alone says nothing of both: there the line is even odds.
    const line = second ? 0 : best.cutoff.from;
    const judged = logOddsOf(seen, fold, best.pull).map((first, at): Judged => {
      const logOdds = (first + (second?.[at] ?? first)) / 2;
      return {
        label: labels[fold[at] ?? 0] ?? 0,
        score: probabilityOf(logOdds),
        predicted: logOdds >= line ? 1 : 0,
      };
    });
    figures.push(metrics(judged));
    if (!json) say(`fold ${figures.length} of ${OUTER}: macro-F1 ${percent(figures.at(-1)?.macroF1 ?? 0)}`);
  }
  const result = {
    protocol: 'acl2019',
    look: secondOf ? 'both' : 'first',
    n: labelled.length,
    folds: OUTER,
    ...spreadOf(figures.map(({ macroF1 }) => macroF1)),
    macroF1: spreadOf(figures.map(({ macroF1 }) => macroF1)),
    accuracy: spreadOf(figures.map(({ accuracy }) => accuracy)),
    f1: spreadOf(figures.map(({ f1 }) => f1)),
    rocAuc: spreadOf(figures.map(({ rocAuc }) => rocAuc)),
    prAuc: spreadOf(figures.map(({ prAuc }) => prAuc)),
  };
  if (json) say(JSON.stringify(result, null, 2));
  else
    for (const name of ['macroF1', 'accuracy', 'f1', 'rocAuc', 'prAuc'] as const)
      say(`${name.padEnd(9)} ${percent(result[name].mean)} (sd ${percent(result[name].sd)})`);
}

/**
 * @param rows places of rows
 * @returns `count` folds with the same share of complaints each; the order is by a fixed shuffle
 */
export function foldsOf(rows: readonly number[], labels: readonly (0 | 1)[], count: number): number[][] {
  const folds = Array.from({ length: count }, (): number[] => []);
  const shuffled = rows.toSorted((a, b) => shuffleKey(a) - shuffleKey(b));
  let next = 0;
  for (const label of [1, 0])
    for (const row of shuffled) {
      if (labels[row] !== label) continue;
      folds[next % count]?.push(row);
      next += 1;
    }
  return folds;
}

function without(rows: readonly number[], part: readonly number[]): number[] {
  const left = new Set(part);
  return rows.filter((row) => !left.has(row));
}

/** Knuth's multiplicative hash: neighbours in the file, often of one domain, come apart. */
function shuffleKey(row: number): number {
  return Math.imul(row + 1, 0x9e3779b1) >>> 0;
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / values.length) };
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1);
}
