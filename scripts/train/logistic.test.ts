import { describe, expect, it } from 'vitest';
import { fitLogistic, logit, sigmoid, type Example } from './logistic';

const example = (values: readonly number[], target: number, weight = 1): Example => ({
  indices: values.map((_value, at) => at),
  values,
  target,
  weight,
});

describe('logistic regression', () => {
  it('finds the log-odds of a share when there is only a bias', () => {
    const rows = [1, 1, 1, 0].map((target) => example([], target));
    const { bias } = fitLogistic(rows, { size: 0, l2: 0 });
    expect(sigmoid(bias)).toBeCloseTo(0.75, 6);
  });

  it('finds the weight of a feature in closed form', () => {
    // Half of the rows without it are complaints, three quarters of those with it.
    const rows = [
      ...[1, 0].map((target) => example([0], target)),
      ...[1, 1, 1, 0].map((target) => example([1], target)),
    ];
    const fit = fitLogistic(rows, { size: 1, l2: 0 });
    expect(fit.bias).toBeCloseTo(0, 6);
    expect(fit.weights[0]).toBeCloseTo(Math.log(3), 6);
    expect(logit(fit, { indices: [0], values: [1] })).toBeCloseTo(Math.log(3), 6);
  });

  it('counts a row of weight 2 twice', () => {
    const double = fitLogistic([example([], 1, 2), example([], 0)], { size: 0, l2: 0 });
    expect(sigmoid(double.bias)).toBeCloseTo(2 / 3, 6);
  });

  it('holds a weight of the wrong sign at 0', () => {
    const rows = [
      ...[1, 1, 0].map((target) => example([0], target)),
      ...[0, 0].map((target) => example([1], target)),
    ];
    expect(fitLogistic(rows, { size: 1, l2: 0.1 }).weights[0]).toBeLessThan(0);
    expect(fitLogistic(rows, { size: 1, l2: 0.1, sign: () => 1 }).weights[0]).toBe(0);
  });

  it('pulls a weight without data to its mean', () => {
    const rows = [1, 0].map((target) => example([0], target));
    expect(fitLogistic(rows, { size: 1, l2: 1, mean: () => 0.8 }).weights[0]).toBeCloseTo(0.8, 6);
  });
});
