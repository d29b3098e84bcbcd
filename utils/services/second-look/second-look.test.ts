import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSecondLook, type Look } from './second-look';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(load: () => Promise<Look>) {
  const reported: unknown[] = [];
  const counted = vi.fn(load);
  const secondLook = createSecondLook({
    load: counted,
    report: (error) => void reported.push(error),
    breathe: () => Promise.resolve(),
    idleMs: 60_000,
  });
  return { secondLook, load: counted, reported };
}

const longer: Look = { shiftFor: (text, first) => text.length - first };

describe('the second look', () => {
  test('loads when the first post comes, and once', async () => {
    const { secondLook, load } = setUp(() => Promise.resolve(longer));
    expect(load).not.toHaveBeenCalled();
    const shifts = await Promise.all(['a', 'bb', 'ccc'].map((text) => secondLook.shiftFor(text, 0.5)));
    expect(shifts).toEqual([0.5, 1.5, 2.5]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('takes one post at a time, with a breath before each', async () => {
    const order: string[] = [];
    const secondLook = createSecondLook({
      load: () =>
        Promise.resolve({
          shiftFor: (text) => {
            order.push(text);
            return 0;
          },
        }),
      report: (error) => expect.fail(String(error)),
      breathe: () => Promise.resolve().then(() => void order.push('breath')),
      idleMs: 60_000,
    });
    await Promise.all([secondLook.shiftFor('a', 0), secondLook.shiftFor('b', 0)]);
    expect(order).toEqual(['breath', 'a', 'breath', 'b']);
  });

  test('gives its memory back after a minute without a post, and loads again', async () => {
    const { secondLook, load } = setUp(() => Promise.resolve(longer));
    await secondLook.shiftFor('a', 0);
    await vi.advanceTimersByTimeAsync(59_000);
    await secondLook.shiftFor('b', 0);
    await vi.advanceTimersByTimeAsync(59_000);
    await secondLook.shiftFor('c', 0);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await secondLook.shiftFor('d', 0)).toBe(1);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('a failed load is told once, leaves the first look standing, and is tried again later', async () => {
    let broken = true;
    const { secondLook, load, reported } = setUp(() =>
      broken ? Promise.reject(new Error('no file')) : Promise.resolve(longer),
    );
    expect(await Promise.all([secondLook.shiftFor('a', 0), secondLook.shiftFor('b', 0)])).toEqual([
      undefined,
      undefined,
    ]);
    expect([load.mock.calls.length, reported.length]).toEqual([1, 1]);
    broken = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await secondLook.shiftFor('c', 0)).toBe(1);
  });

  test('one post that cannot be read stops none behind it', async () => {
    const { secondLook } = setUp(() =>
      Promise.resolve({
        shiftFor: (text) => {
          if (text === 'bad') throw new Error('bad');
          return 2;
        },
      }),
    );
    const [bad, good] = await Promise.allSettled([
      secondLook.shiftFor('bad', 0),
      secondLook.shiftFor('b', 0),
    ]);
    expect(bad.status).toBe('rejected');
    expect(good).toEqual({ status: 'fulfilled', value: 2 });
  });
});
