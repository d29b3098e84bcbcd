import { describe, expect, it } from 'vitest';
import type { PostKey } from '@/utils/core/post';
import { NOTHING_SELECTED, selectedAmong, selectRange, toggleAll, toggleOne } from './selection';

const order: PostKey[] = ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'];

describe('selection', () => {
  it('ticks and unticks one', () => {
    const one = toggleOne(NOTHING_SELECTED, 'x:2');
    expect([...one.ids]).toEqual(['x:2']);
    expect(toggleOne(one, 'x:2').ids.size).toBe(0);
  });

  it('ticks a range from the last one ticked, upwards and downwards', () => {
    const start = toggleOne(NOTHING_SELECTED, 'x:3');
    expect(selectedAmong(selectRange(start, order, 'x:5'), order)).toEqual(['x:3', 'x:4', 'x:5']);
    expect(selectedAmong(selectRange(start, order, 'x:1'), order)).toEqual(['x:1', 'x:2', 'x:3']);
  });

  it('ticks one alone when the start of the range is not in sight', () => {
    expect([...selectRange(NOTHING_SELECTED, order, 'x:4').ids]).toEqual(['x:4']);
    expect([...selectRange(toggleOne(NOTHING_SELECTED, 'x:9'), order, 'x:4').ids]).toEqual(['x:9', 'x:4']);
  });

  it('ticks all, then none', () => {
    const all = toggleAll(NOTHING_SELECTED, order);
    expect(all.ids.size).toBe(5);
    expect(toggleAll(all, order).ids.size).toBe(0);
    expect(toggleAll(NOTHING_SELECTED, []).ids.size).toBe(0);
  });

  it('counts only what the filter shows', () => {
    expect(selectedAmong(toggleAll(NOTHING_SELECTED, order), ['x:2', 'x:8'])).toEqual(['x:2']);
  });
});
