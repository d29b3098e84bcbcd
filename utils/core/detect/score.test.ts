import { describe, expect, it } from 'vitest';
import { score } from './score';
import { parseWeights } from './weights';

describe('score', () => {
  const weights = parseWeights({
    id: 'test-1',
    features: { broken: 2, praise: -1 },
    bias: { en: -1, fr: 0 },
    calibration: { scale: 0.5, shift: 0.25 },
  });

  it('is the logistic of the calibrated sum', () => {
    const { probability, contributions } = score(
      [
        { name: 'broken', value: 1.5 },
        { name: 'odd', value: 9 },
      ],
      'en',
      weights,
    );
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-(0.25 + 0.5 * (-1 + 3)))), 10);
    expect(contributions.map(({ feature, weight }) => [feature.name, weight])).toEqual([['broken', 1.5]]);
  });

  it('has a bias for each language', () => {
    expect(score([], 'fr', weights).probability).toBeGreaterThan(score([], 'en', weights).probability);
  });

  it('refuses weights that are not numbers', () => {
    expect(() => parseWeights({ ...weights, features: { broken: Number.NaN } })).toThrow();
    expect(() => parseWeights({ ...weights, bias: undefined })).toThrow();
  });
});
