import { describe, expect, it } from 'vitest';
import { parseCount } from './parse-count';

describe('parseCount', () => {
  it.each([
    ['58', 58],
    ['1,204', 1204],
    ['1.204', 1204],
    ['1 204', 1204],
    ['2.8K', 2800],
    ['2,8 K', 2800],
    ['19K', 19_000],
    ['1.1M', 1_100_000],
    ['٢٣', 23],
    ['१२', 12],
  ])('%s is %d', (shown, count) => {
    expect(parseCount(shown)).toBe(count);
  });

  it.each([
    ['83 comments', 83],
    ['3.3K comments', 3300],
    ['1 коммент', 1],
    ['7', 7],
  ])('%s is %d with a noun', (shown, count) => {
    expect(parseCount(shown, true)).toBe(count);
  });

  it.each(['5 mil', '5万', '1,2 тыс.', '2,3 Mio.', '1,2', '', 'many', '83 comments', '9'.repeat(99)])(
    'leaves %s alone',
    (shown) => {
      expect(parseCount(shown)).toBeUndefined();
    },
  );

  it.each(['5 mil comentarios', '83 bình luận', '5万则留言', '1,2 тыс. комментариев'])(
    'leaves %s alone with a noun',
    (shown) => {
      expect(parseCount(shown, true)).toBeUndefined();
    },
  );
});
