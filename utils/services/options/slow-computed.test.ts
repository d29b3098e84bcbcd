import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { slowComputed } from './slow-computed';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('computes at once, then only after quiet time, and never twice for the same', async () => {
  const input = signal<string | undefined>(undefined);
  const compute = vi.fn(async (text: string) => text.toUpperCase());
  const slow = slowComputed(input, compute, 100);
  const stop = slow.follow();
  input.value = 'a';
  await vi.advanceTimersByTimeAsync(0);
  expect(slow.value.value).toBe('A');
  for (const text of ['ab', 'abc']) input.value = text;
  await vi.advanceTimersByTimeAsync(99);
  expect(slow.value.value).toBe('A');
  await vi.advanceTimersByTimeAsync(1);
  expect(slow.value.value).toBe('ABC');
  stop();
  slow.follow()();
  await vi.advanceTimersByTimeAsync(200);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('shows the parts as they come, and none of what was overtaken', async () => {
  const input = signal('ab');
  const slow = slowComputed<string, string>(
    input,
    async (text, _abort, show) => {
      show((before) => `${text.charAt(0)}${before?.slice(1) ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      show(() => `${text} late`);
      return text;
    },
    0,
  );
  slow.follow();
  await vi.advanceTimersByTimeAsync(5);
  expect(slow.value.value).toBe('a');
  input.value = 'cd';
  await vi.advanceTimersByTimeAsync(5);
  expect(slow.value.value).toBe('c');
  await vi.advanceTimersByTimeAsync(200);
  expect(slow.value.value).toBe('cd');
});

it('gives up what was overtaken', async () => {
  const input = signal('slow');
  const slow = slowComputed(
    input,
    async (text) => {
      await new Promise((resolve) => setTimeout(resolve, text === 'slow' ? 1000 : 10));
      return text;
    },
    0,
  );
  slow.follow();
  await vi.advanceTimersByTimeAsync(5);
  input.value = 'quick';
  await vi.advanceTimersByTimeAsync(2000);
  expect(slow.value.value).toBe('quick');
});
