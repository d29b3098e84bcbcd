import { describe, expect, it } from 'vitest';
import { packHead } from '@/scripts/encoder/pack-head';
import { headScore } from '@/scripts/encoder/fit-head';
import { headLogOdds, parseHead, shiftOf, VECTOR_SIZE } from './head';

const weights = Float64Array.from({ length: VECTOR_SIZE }, (_, at) => Math.sin(at) / (at < 512 ? 1 : 50));
const vector = Float32Array.from({ length: VECTOR_SIZE }, (_, at) => Math.cos(3 * at));
const blend = { shift: 0.1, first: 0.5, second: 0.25 };
const packed = packHead({ bias: -0.3, weights }, { id: 'test-1', blend });

describe('the head', () => {
  it('packed, says what it said before', () => {
    const head = parseHead(JSON.parse(JSON.stringify(packed)));
    const third = VECTOR_SIZE / 3;
    const encoding = {
      mean: vector.subarray(0, third),
      max: vector.subarray(third, 2 * third),
      sentence: vector.subarray(2 * third),
    };
    expect(headLogOdds(encoding, head)).toBeCloseTo(headScore({ bias: -0.3, weights }, vector), 2);
  });

  it('adds what both looks together say beyond the first', () =>
    expect(2 + shiftOf(2, -1, { blend })).toBeCloseTo(0.1 + 0.5 * 2 + 0.25 * -1));

  it('refuses a broken file and says how to mend it', () => {
    expect(() => parseHead({ ...packed, steps: 'AAAA' })).toThrow('npm run train-second-look');
    expect(() => parseHead({ ...packed, bias: null })).toThrow();
  });
});
