import { describe, expect, it } from 'vitest';
import { someRow } from './fixtures/row';
import { median, todayOf } from './today';

const MINUTE = 60_000;
const now = 1000 * MINUTE;

describe('todayOf', () => {
  it('counts who waits, who waits too long, and the median of today', () => {
    const rows = [
      someRow({ postedAt: now - 61 * MINUTE }),
      someRow({ postedAt: now - 60 * MINUTE, held: true }),
      someRow({ postedAt: now - 500 * MINUTE, open: 0, repliedAt: now - 10 * MINUTE, firstResponse: 20 }),
      someRow({ postedAt: now - 500 * MINUTE, open: 0, repliedAt: now - 10 * MINUTE, firstResponse: 48 }),
      someRow({ postedAt: now - 900 * MINUTE, open: 0, repliedAt: now - 700 * MINUTE, firstResponse: 9000 }),
      someRow({ postedAt: now - 900 * MINUTE, open: 0 }),
    ];
    expect(todayOf(rows, 60, now, now - 600 * MINUTE)).toEqual({
      open: 2,
      pastSla: 1,
      held: 1,
      replied: 2,
      medianResponse: 34,
    });
  });

  it('has nothing to say about an empty log', () => {
    expect(todayOf([], 60, now, 0)).toEqual({
      open: 0,
      pastSla: 0,
      held: 0,
      replied: 0,
      medianResponse: undefined,
    });
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], undefined],
  ])('of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
