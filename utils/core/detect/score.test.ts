import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { NGRAM_BUCKETS } from './ngrams';
import { score } from './score';
import { parseWeights } from './weights';

describe('score', () => {
  const weights = parseWeights({
    id: 'test-1',
    features: { broken: 2, praise: -1 },
    bias: { en: -1, fr: 0 },
    calibration: { scale: 0.5, shift: 0.25 },
  });

  const own = (ngrams: { scale: number; steps: unknown }) => ({
    en: { bias: -1, features: { broken: 2 }, calibration: weights.calibration, ngrams },
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

  it('adds up: the bias and every contribution are the log-odds, n-grams too', () => {
    const steps = Int8Array.from({ length: NGRAM_BUCKETS }, (_, bucket) => (bucket % 255) - 127);
    const trained = parseWeights({
      ...weights,
      own: own({ scale: 0.02, steps: Buffer.from(steps.buffer).toString('base64') }),
    });
    const tokens = tokenise(normalise('@larkspur my order never came, why?'), 'en');
    const { logOdds, bias, probability, contributions, wording } = score(
      [{ name: 'broken', value: 1 }],
      'en',
      trained,
      tokens,
    );
    const named = contributions.reduce((sum, { weight }) => sum + weight, bias);
    expect(wording.weights.reduce((sum, weight) => sum + weight, named)).toBeCloseTo(logOdds, 9);
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 12);
    const [handle, ...words] = wording.weights;
    expect(words.filter((weight) => weight !== 0).length).toBeGreaterThan(4);
    // The handle tells nothing.
    expect(handle).toBe(0);
  });

  it('judges no language by the n-grams of another', () => {
    const steps = Buffer.from(new Uint8Array(NGRAM_BUCKETS).fill(100)).toString('base64');
    const trained = parseWeights({ ...weights, own: own({ scale: 1, steps }) });
    const tokens = tokenise(normalise('hola'), 'es');
    expect(score([], 'fr', trained, tokens)).toEqual(score([], 'fr', weights, tokens));
    expect(score([], 'en', trained, tokens).logOdds).toBeGreaterThan(1);
  });

  it('says what is wrong with a broken file', () => {
    const ngrams = (steps: unknown) => parseWeights({ ...weights, own: own({ scale: 1, steps }) });
    expect(() => ngrams('AAAA')).toThrow(/broken.*65536 bytes.*train-detector/);
    expect(() => ngrams('*'.repeat(87_384))).toThrow(/broken/);
    expect(() => ngrams(7)).toThrow(/broken/);
    expect(() => parseWeights('<html>')).toThrow();
  });

  it('refuses weights that are not numbers', () => {
    expect(() => parseWeights({ ...weights, features: { broken: Number.NaN } })).toThrow();
    expect(() => parseWeights({ ...weights, bias: undefined })).toThrow();
  });
});
