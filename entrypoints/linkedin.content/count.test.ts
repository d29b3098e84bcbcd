import { expect, test } from 'vitest';
import { parseCount } from './count';

test.each([
  ['1,818 reactions', 1818],
  ['33.269.453 Follower:innen', 33_269_453],
  ['9 143 abonnés', 9143],
  ['9\u00a0143 abonnés', 9143],
  ['3,32,694 फ़ॉलोअर', 332_694],
  ['١٬٢٣٤ متابع', 1234],
  ['१,२३४', 1234],
  ['12’345 Follower', 12_345],
  ['フォロワー12人', 12],
  ['4reazioni', 4],
  ['1 comment', 1],
  ['0', 0],
])('%s', (line, count) => {
  expect(parseCount(line)).toBe(count);
});

test.each([
  '',
  'Follow',
  '1.5K',
  '2,5 Mio. Follower',
  '12K',
  '3M followers',
  '12 mil seguidores',
  '1.2万人',
  '3万 人',
  '12 тыс. подписчиков',
])('"%s" is not written out in full', (line) => {
  expect(parseCount(line)).toBeUndefined();
});

test('a long line costs no more than a short one', () => {
  expect(parseCount('1 '.repeat(500_000))).toBe(1);
});
