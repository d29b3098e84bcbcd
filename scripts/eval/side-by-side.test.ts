import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side';
import { summarise } from './summary';

test('one line a source, one column a look', () => {
  const { sources } = summarise([], 0.5, []);
  const figures = { macroF1: 0.841, prAuc: 0.869, pAt80: 0.7, fpr: 0.061 };
  const one = { ...sources, shop: figures } as unknown as typeof sources;
  const other = { ...sources, shop: { ...figures, fpr: 0.04 } } as unknown as typeof sources;
  const lines = sideBySide({ first: { sources: one }, cascade: { sources: other } }).split('\n');
  expect(lines[1]?.trim().split(/\s+/)).toEqual(['first', 'cascade']);
  expect(lines[2]).toMatch(/^shop +84\.1 \/ 86\.9 \/ 70\.0 \/ 6\.1 +84\.1 \/ 86\.9 \/ 70\.0 \/ 4\.0$/);
});
