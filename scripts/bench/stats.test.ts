import { describe, expect, it } from 'vitest';
import { median, ratio, spread } from './stats';

describe('median', () => {
  it('is the middle of an odd number of values, in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
  });
  it('is the mean of the two middle values of an even number', () => expect(median([4, 1, 10, 2])).toBe(3));
  it('is not moved by one wild value', () => expect(median([10, 11, 12, 13, 90_000])).toBe(12));
  it('sorts numbers as numbers', () => expect(median([100, 20, 3])).toBe(20));
  it('leaves its input as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
  it('has no answer for no values', () => expect(() => median([])).toThrow(RangeError));
});

describe('ratio', () => {
  it('is how often the base fits', () => {
    expect(ratio(30, 20)).toBe(1.5);
    expect(ratio(5, 20)).toBe(0.25);
  });
  it('calls nothing against nothing the same', () => expect(ratio(0, 0)).toBe(1));
  it('is infinite against nothing', () => expect(ratio(2, 0)).toBe(Infinity));
});

describe('spread', () => {
  it('is from the smallest to the largest', () => expect(spread([3, -1, 2])).toEqual({ min: -1, max: 3 }));
  it('has no answer for no values', () => expect(() => spread([])).toThrow(RangeError));
});
