import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuiet, type Quiet } from './quiet';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function follow(quiet: Quiet, done: () => void): Promise<void> {
  await quiet.wait();
  done();
}

const make = () => createQuiet({ now: Date.now, quietMs: 200, atMostMs: 1000 });

test('at once when nothing stirs', async () => {
  const done = vi.fn<() => void>();
  void follow(make(), done);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

test('waits for as long as something stirs', async () => {
  const quiet = make();
  const done = vi.fn<() => void>();
  quiet.stir();
  void follow(quiet, done);
  for (let turn = 0; turn < 4; turn += 1) {
    await vi.advanceTimersByTimeAsync(150);
    quiet.stir();
  }
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(201);
  expect(done).toHaveBeenCalledOnce();
});

test('but not for ever', async () => {
  const quiet = make();
  const done = vi.fn<() => void>();
  const timer = setInterval(() => quiet.stir(), 50);
  void follow(quiet, done);
  await vi.advanceTimersByTimeAsync(1001);
  clearInterval(timer);
  expect(done).toHaveBeenCalledOnce();
});
