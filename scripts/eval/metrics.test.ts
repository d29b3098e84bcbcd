import { describe, expect, it } from 'vitest';
import { averagePrecision, calibrationError, classScores, confusion, metrics } from './metrics';

const rows = [
  { label: 1, score: 0.9, predicted: 1 },
  { label: 0, score: 0.8, predicted: 1 },
  { label: 1, score: 0.7, predicted: 1 },
  { label: 1, score: 0.3, predicted: 0 },
  { label: 0, score: 0.2, predicted: 0 },
  { label: 0, score: 0.1, predicted: 0 },
] as const;

describe('metrics', () => {
  it('counts the confusion table', () => {
    expect(confusion(rows)).toEqual({ tp: 2, fp: 1, tn: 2, fn: 1 });
  });

  it('gives precision, recall, F1 of both classes, accuracy and false-alarm rate', () => {
    const m = metrics(rows);
    expect(m).toMatchObject({ n: 6, positives: 3 });
    expect(m.precision).toBeCloseTo(2 / 3);
    expect(m.recall).toBeCloseTo(2 / 3);
    expect(m.f1).toBeCloseTo(2 / 3);
    expect(m.macroF1).toBeCloseTo(2 / 3);
    expect(m.accuracy).toBeCloseTo(4 / 6);
    expect(m.fpr).toBeCloseTo(1 / 3);
  });

  it('averages the precision at each complaint', () => {
    expect(averagePrecision(rows)).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3);
    expect(averagePrecision(rows.map((row) => ({ ...row, score: row.label })))).toBe(1);
  });

  it('lets equal scores share a rank, whatever their order', () => {
    const tied = rows.map(({ label }) => ({ label, score: 0.5 }));
    expect(averagePrecision(tied)).toBeCloseTo(0.5);
    expect(averagePrecision(tied.toReversed())).toBeCloseTo(0.5);
  });

  it('ranks: pairs in the right order, and the precision when 80 % are found', () => {
    const { rocAuc, pAt80 } = metrics(rows);
    // Of nine pairs 0.7 < 0.8 and 0.3 < 0.8 are the wrong way round.
    expect(rocAuc).toBeCloseTo(7 / 9);
    // All three must be found, at the fourth rank.
    expect(pAt80).toBeCloseTo(3 / 4);
    expect(metrics(rows.map((row) => ({ ...row, score: 0.5 }))).rocAuc).toBeCloseTo(0.5);
  });

  it('measures how far scores are from what they promise', () => {
    const promised = (score: number, labels: readonly (0 | 1)[]) =>
      labels.map((label) => ({ score, label, predicted: 1 as const }));
    expect(calibrationError(promised(0.75, [1, 1, 1, 0]))).toBeCloseTo(0);
    expect(calibrationError(promised(0.75, [0, 0, 0, 0]))).toBeCloseTo(0.75);
    expect(calibrationError([...promised(0.25, [0, 0]), ...promised(1, [1, 1])])).toBeCloseTo(0.125);
  });

  it('is 0 where there is nothing to divide by', () => {
    expect(metrics([])).toEqual({
      n: 0,
      positives: 0,
      accuracy: 0,
      precision: 0,
      recall: 0,
      f1: 0,
      macroF1: 0,
      prAuc: 0,
      rocAuc: 0,
      pAt80: 0,
      fpr: 0,
      ece: 0,
      confusion: { tp: 0, fp: 0, tn: 0, fn: 0 },
    });
  });

  it('scores any number of classes', () => {
    const { f1, macroF1, accuracy } = classScores([
      { gold: 'a', predicted: 'a' },
      { gold: 'a', predicted: 'b' },
      { gold: 'b', predicted: 'b' },
      { gold: 'c', predicted: 'a' },
    ]);
    expect(f1['a']).toBeCloseTo(0.5);
    expect(f1['b']).toBeCloseTo(2 / 3);
    expect(f1['c']).toBe(0);
    expect(macroF1).toBeCloseTo((0.5 + 2 / 3) / 3);
    expect(accuracy).toBe(0.5);
  });
});
