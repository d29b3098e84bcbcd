import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSettled } from './settle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for quiet, but not for ever', () => {
  const work = vi.fn<() => void>();
  const changed = whenSettled(work, { quietMs: 100, latestMs: 250 }, new AbortController().signal);
  changed();
  vi.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  for (let time = 0; time < 1000; time += 50) {
    changed();
    vi.advanceTimersByTime(50);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(work.mock.calls.length).toBeLessThanOrEqual(6);
});

it('does nothing once stopped', () => {
  const work = vi.fn<() => void>();
  const stop = new AbortController();
  const changed = whenSettled(work, { quietMs: 100, latestMs: 250 }, stop.signal);
  changed();
  stop.abort();
  changed();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
