import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow, scrollToRow } from './row-window';

describe('rowWindow', () => {
  it('draws what is in sight and a few around', () => {
    expect(rowWindow(10_000, 40, 4000, 800)).toEqual({
      from: 88,
      to: 132,
      first: 100,
      above: 3520,
      below: 394_720,
    });
  });

  it('draws nothing of an empty table', () => {
    expect(rowWindow(0, 40, 0, 800)).toEqual({ from: 0, to: 0, first: 0, above: 0, below: 0 });
  });

  it('covers everything in sight and keeps the full height, wherever one scrolls', () => {
    const anything = fc.record({
      count: fc.integer({ min: 0, max: 50_000 }),
      rowHeight: fc.integer({ min: 10, max: 200 }),
      scrollTop: fc.integer({ min: -50, max: 5_000_000 }),
      viewHeight: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(anything, ({ count, rowHeight, scrollTop, viewHeight }) => {
        const { from, to, above, below } = rowWindow(count, rowHeight, scrollTop, viewHeight);
        expect(above + (to - from) * rowHeight + below).toBe(count * rowHeight);
        const lastScroll = Math.max(0, count * rowHeight - viewHeight);
        const real = Math.min(Math.max(0, scrollTop), lastScroll);
        if (count > 0 && scrollTop <= lastScroll) {
          expect(above).toBeLessThanOrEqual(real);
          expect(to * rowHeight).toBeGreaterThanOrEqual(Math.min(count * rowHeight, real + viewHeight));
        }
      }),
    );
  });
});

describe('scrollToRow', () => {
  it('moves only when the row is out of sight, and as little as possible', () => {
    expect(scrollToRow(10, 40, 300, 400)).toBe(300);
    expect(scrollToRow(2, 40, 300, 400)).toBe(80);
    expect(scrollToRow(20, 40, 300, 400)).toBe(440);
  });
});
