/** First look, both looks and the cascade side by side, source by source. */
import { metrics, type Judged } from '@/scripts/eval/metrics';
import type { Looked } from './blend';

export type Scores = { readonly both: readonly number[]; readonly cascade: readonly number[] };

/** Chance moves figures on the gold tweets by two to three points. */
const NO_WORSE = 0.003;

/**
 * @param sources of the rows, in their order
 * @param scores log-odds of the rows
 * @returns a table, and whether the cascade is better than the first look: nearer to the labels over all rows (weighted
 *   log loss, which counts every post where figures at a threshold count a handful), and on the gold tweets no worse in
 *   either figure by more than a tenth of what chance moves
 */
export function compareLooks(
  sources: readonly string[],
  rows: readonly Looked[],
  { both, cascade }: Scores,
): { readonly text: string; readonly gain: boolean } {
  const first = rows.map((row) => row.first);
  const second = rows.map((row) => row.second);
  const figures = (source: string, scores: readonly number[]) =>
    metrics(
      rows.flatMap(({ label }, at): Judged[] => {
        const score = scores[at] ?? 0;
        return sources[at] === source
          ? [{ label, score: 1 / (1 + Math.exp(-score)), predicted: score >= 0 ? 1 : 0 }]
          : [];
      }),
    );
  const lines = [...new Set(sources)].toSorted().map((source) => {
    const cells = [first, second, both, cascade].map((scores) => {
      const { macroF1, prAuc, fpr } = figures(source, scores);
      return [macroF1, prAuc, fpr]
        .map((value) => (100 * value).toFixed(1))
        .join(' / ')
        .padEnd(20);
    });
    return `${source.padEnd(14)}${cells.join('')}`;
  });
  const head = ['first look', 'encoder alone', 'both on all', 'cascade']
    .map((name) => name.padEnd(20))
    .join('');
  const [before, after] = [figures('acl19', first), figures('acl19', cascade)];
  return {
    text: [
      `${'source'.padEnd(14)}${head}`,
      ...lines,
      '(macro-F1 / PR-AUC / false-positive rate, at 0.5)',
    ].join('\n'),
    gain:
      logLoss(rows, cascade) < logLoss(rows, first) &&
      after.macroF1 > before.macroF1 - NO_WORSE &&
      after.prAuc > before.prAuc - NO_WORSE,
  };
}

function logLoss(rows: readonly Looked[], scores: readonly number[]): number {
  let loss = 0;
  let weights = 0;
  for (const [at, { label, weight }] of rows.entries()) {
    const score = scores[at] ?? 0;
    // log(1 + e^-score) for a complaint, log(1 + e^score) else, without overflow.
    const against = label === 1 ? -score : score;
    loss += weight * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
    weights += weight;
  }
  return weights === 0 ? 0 : loss / weights;
}
