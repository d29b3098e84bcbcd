import { describe, expect, it } from 'vitest';
import { countIn } from './read-metrics';

describe('countIn', () => {
  it.each([
    ['1178 views. View post analytics', 1178],
    ['4584 次观看', 4584],
    ['٣١ ردود. رد', 31],
    ['۱۲ پاسخ', 12],
    ['४२ जवाब', 42],
    ['৭ উত্তর', 7],
    ['0 Replies. Reply', 0],
  ])('%s', (label, count) => expect(countIn(label)).toBe(count));

  it.each(['', 'Bookmark', '1.1K views', '5,811 views', '1 of 2', '9'.repeat(40)])(
    'leaves %s unknown',
    (label) => expect(countIn(label)).toBeUndefined(),
  );
});
