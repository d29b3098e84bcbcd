/** What two lists of words with feelings make of the same posts. Made for English; below 0 counts as a complaint. */
import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import type { ScoredRow } from './by-group';
import type { Row } from './read-tsv';

const afinn = new Sentiment();

export type Baseline = (text: string) => { readonly score: number; readonly predicted: 0 | 1 };

/** Their scores are no probabilities: they are bent into 0 to 1, so only their ranks mean something. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  vader(text) {
    const { compound } = SentimentIntensityAnalyzer.polarity_scores(text);
    return { score: (1 - compound) / 2, predicted: compound < 0 ? 1 : 0 };
  },
  afinn(text) {
    const { score } = afinn.analyze(text);
    return { score: 1 / (1 + Math.exp(score)), predicted: score < 0 ? 1 : 0 };
  },
};

/** @returns the rows as a baseline judges them. */
export function judgeByBaseline(rows: readonly Row[], baseline: Baseline): ScoredRow[] {
  return rows.map((row) => ({ row, ...baseline(row.text) }));
}
