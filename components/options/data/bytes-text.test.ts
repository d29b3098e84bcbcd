import { expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { bytesText } from './bytes-text';

installWords();

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [12_345, '12 kB'],
  [3_400_000, '3.4 MB'],
  [120_000_000_000, '120 GB'],
  [5e18, '5,000,000 TB'],
])('%d is %s', (bytes, words) => {
  expect(bytesText(bytes)).toBe(words);
});
