/** Figures the shipped detector must not fall below, on labelled posts that are not in this repository. */
import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '@/utils/core/detect/thresholds';
import { BASELINES, judgeByBaseline } from './baselines';
import { figuresBySource } from './by-group';
import { dataPathIfThere } from './data-folder';
import { judgeRows } from './judge-rows';
import { loadDetector } from './load-detector';
import { metrics } from './metrics';
import { readRows } from './read-tsv';
import { summarise } from './summary';

const file = dataPathIfThere('complaints', 'dev.tsv');
const rows = file === undefined ? [] : readRows(file);
const judged = judgeRows(rows, loadDetector(), false);

if (file === undefined)
  it('has no data to measure on', () => {
    expect(judged).toEqual([]);
  });
else
  describe('on the development data', () => {
    const toBrand = judgeRows(rows, loadDetector(), true);
    const alone = summarise(judged, THRESHOLDS.no.balanced, toBrand).sources;
    const addressed = summarise(toBrand, THRESHOLDS.addressed.balanced, toBrand).sources;

    it('finds complaints to brands', () => {
      expect(alone['acl19']?.macroF1).toBeGreaterThanOrEqual(0.825);
      expect(alone['acl19']?.prAuc).toBeGreaterThanOrEqual(0.855);
      expect(alone['acl19']?.ece).toBeLessThanOrEqual(0.05);
      expect(addressed['cesamard']?.macroF1).toBeGreaterThanOrEqual(0.82);
    });

    it('carries over to sources it never learned from', () => {
      expect(addressed['airline']?.prAuc).toBeGreaterThanOrEqual(0.88);
      expect(addressed['airline']?.macroF1).toBeGreaterThanOrEqual(0.69);
      expect(addressed['germeval17']?.macroF1).toBeGreaterThanOrEqual(0.6);
    });

    it('beats lists of words with feelings on every English source with complaints of its own kind', () => {
      for (const baseline of Object.values(BASELINES)) {
        const theirs = figuresBySource(judgeByBaseline(rows, baseline));
        for (const source of ['acl19', 'airline', 'cesamard', 'apple'])
          expect(alone[source]?.prAuc, source).toBeGreaterThan(theirs[source]?.prAuc ?? 1);
      }
    }, 60_000);

    it('raises few false alarms in general talk and brands’ own replies', () => {
      const general = judged.flatMap(({ row, finding }) =>
        row.source.startsWith('te-')
          ? [{ label: 0 as const, score: finding.score, predicted: flag(finding.score) }]
          : [],
      );
      expect(metrics(general).fpr).toBeLessThanOrEqual(0.04);
      expect(alone['brandreply']?.fpr).toBeLessThanOrEqual(0.04);
    });
  });

function flag(score: number): 0 | 1 {
  return score >= THRESHOLDS.no.balanced ? 1 : 0;
}
