import { describe, expect, it } from 'vitest';
import { probabilityOf } from '@/utils/core/detect/log-odds';
import { calibrate } from './calibrate';
import { fitSparse, type Pulls } from './fit-sparse';
import { packRows } from './sparse';

const pullsFor = (size: number, l2: number, given: Partial<{ mean: number; sign: number }> = {}): Pulls => ({
  l2: new Float64Array(size).fill(l2),
  mean: new Float64Array(size).fill(given.mean ?? 0),
  sign: new Int8Array(size).fill(given.sign ?? 0),
});

const fit = (rows: readonly (readonly [number, number, number?])[], pulls: Pulls) =>
  fitSparse(
    {
      rows: packRows(
        rows.map(([value]) =>
          value === 0 ? { indices: [], values: [] } : { indices: [0], values: [value] },
        ),
        1,
      ),
      use: Int32Array.from(rows, (_row, at) => at),
      targets: Float64Array.from(rows, ([, target]) => target),
      weights: Float64Array.from(rows, ([, , weight = 1]) => weight),
    },
    pulls,
    1e-12,
  );

describe('sparse logistic regression', () => {
  it('finds the weight of a feature in closed form', () => {
    // Half of the rows without it are complaints, three quarters of those with it.
    const [weight = 0, bias = 0] = fit(
      [
        [0, 1],
        [0, 0],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 0],
      ],
      pullsFor(1, 0),
    );
    expect(bias).toBeCloseTo(0, 4);
    expect(weight).toBeCloseTo(Math.log(3), 4);
  });

  it('counts a row of weight 2 twice, and learns shares', () => {
    expect(
      probabilityOf(
        fit(
          [
            [0, 1, 2],
            [0, 0],
          ],
          pullsFor(1, 1),
        )[1] ?? 0,
      ),
    ).toBeCloseTo(2 / 3, 4);
    expect(probabilityOf(fit([[0, 0.3]], pullsFor(1, 1))[1] ?? 0)).toBeCloseTo(0.3, 4);
  });

  it('holds a weight of the wrong sign at 0', () => {
    const rows = [
      [0, 1],
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 0],
    ] as const;
    expect(fit(rows, pullsFor(1, 0.1))[0]).toBeLessThan(-0.5);
    expect(fit(rows, pullsFor(1, 0.1, { sign: 1 }))[0]).toBe(0);
    // The bias settles where it would without the feature.
    expect(probabilityOf(fit(rows, pullsFor(1, 0.1, { sign: 1 }))[1] ?? 0)).toBeCloseTo(2 / 5, 4);
  });

  it('pulls a weight without data to its mean', () => {
    expect(
      fit(
        [
          [0, 1],
          [0, 0],
        ],
        pullsFor(1, 1, { mean: 0.8 }),
      )[0],
    ).toBeCloseTo(0.8, 6);
  });
});

describe('calibration', () => {
  it('finds how much too sure the log-odds are', () => {
    // At log-odds ±2 the label is right in three of four cases: log 3 is what they are worth.
    const rows = [2, -2].flatMap((logit) =>
      [1, 1, 1, 0].map((right) => ({
        logit,
        label: logit > 0 === (right === 1) ? (1 as const) : (0 as const),
        weight: 0.5,
      })),
    );
    const { scale, shift } = calibrate(rows);
    expect(scale).toBeCloseTo(Math.log(3) / 2, 4);
    expect(shift).toBeCloseTo(0, 4);
  });

  it('stays finite on one class', () => {
    const { scale, shift } = calibrate([{ logit: 1, label: 1, weight: 1 }]);
    expect(Number.isFinite(scale) && Number.isFinite(shift)).toBe(true);
  });
});
