import { describe, expect, it } from 'vitest';
import { cascade, crossBlended, fitBlend, type Looked } from './blend';
import { fitHead, headScore } from './fit-head';

/** Numbers that look random and are the same each time. */
const noise = (seed: number): number =>
  Math.sin(seed * 12.9898) * 43_758.5453 - Math.floor(Math.sin(seed * 12.9898) * 43_758.5453);

const rows = Array.from({ length: 300 }, (_, at) => {
  const vector = Float32Array.from({ length: 6 }, (__, place) => 10 * place + noise(at * 7 + place));
  return { vector, target: (vector[1] ?? 0) - 10 + (vector[4] ?? 0) - 40 > 1 ? 1 : 0, weight: 1 };
});

describe('fitHead', () => {
  it('finds the numbers that matter, and the same each time', () => {
    const head = fitHead(rows, 0.1);
    const right = rows.filter(({ vector, target }) => headScore(head, vector) > 0 === (target === 1));
    expect(right.length).toBeGreaterThan(280);
    const sizes = [...head.weights].map(Math.abs);
    expect(Math.min(sizes[1] ?? 0, sizes[4] ?? 0)).toBeGreaterThan(
      3 * Math.max(sizes[0] ?? 0, sizes[2] ?? 0),
    );
    expect(fitHead(rows, 0.1)).toEqual(head);
  });

  it('a stronger pull gives smaller weights', () =>
    expect(Math.abs(fitHead(rows, 1_000).weights[1] ?? 0)).toBeLessThan(
      Math.abs(fitHead(rows, 1).weights[1] ?? 0),
    ));
});

describe('the blend', () => {
  const looked = rows.map(({ target }, at): Looked => ({
    label: target === 1 ? 1 : 0,
    first: noise(at) * 2 - 1,
    second: target * 4 - 2 + noise(at + 1_000),
    weight: 1,
  }));

  it('trusts the look that is right', () => {
    const { first, second } = fitBlend(looked);
    expect(second).toBeGreaterThan(1);
    expect(second).toBeGreaterThan(5 * Math.abs(first));
  });

  it('touches only what the first look is unsure of', () => {
    const both = crossBlended(looked);
    const sure: Looked = { label: 1, first: 3, second: -5, weight: 1 };
    expect(cascade([sure, ...looked], [-9, ...both])[0]).toBe(3);
    expect(cascade(looked, both)).toEqual(both);
  });
});
