import { describe, expect, it } from 'vitest';
import { bestCutoff, type Unseen } from './cutoff';

const rows = (label: 0 | 1, from: number, to: number): Unseen[] =>
  Array.from({ length: 50 }, (_, at) => ({ label, logOdds: from + ((to - from) * at) / 50 }));

describe('the line between complaint and not', () => {
  it('lies between the two where they do not mix', () => {
    const { from, macroF1 } = bestCutoff([...rows(0, -3, -1.2), ...rows(1, 0.2, 3)]);
    expect(from).toBeGreaterThan(-1.2);
    expect(from).toBeLessThanOrEqual(0.2);
    expect(macroF1).toBe(1);
  });

  it('goes below even odds when complaints are scored too low', () => {
    expect(bestCutoff([...rows(0, -3, -0.6), ...rows(1, -0.7, 2)]).from).toBeLessThan(-0.3);
  });

  it('stays at even odds when nothing tells one line from another', () => {
    expect(bestCutoff([])).toEqual({ from: 0, macroF1: 0 });
  });
});
