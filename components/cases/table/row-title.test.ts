import { expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { someRow } from '@/utils/core/desk/fixtures/row';
import { rowTitle } from './row-title';

installWords();

it('tells the whole of what a narrow column cuts', () => {
  const row = someRow({
    name: 'Bartholomew Featherstonehaugh-Cholmondeley',
    handle: 'bart_f',
    topics: ['safety', 'product', 'service'],
    words: 'The charger got so hot that it melted the case.',
  });
  expect(rowTitle(row)).toBe(
    'Bartholomew Featherstonehaugh-Cholmondeley @bart_f\nsafety, product, service\nThe charger got so hot that it melted the case.',
  );
});

it('leaves out what is not there', () => {
  expect(rowTitle({ name: '', handle: 'bart_f', topics: [], words: '' })).toBe('@bart_f');
  expect(rowTitle({ name: 'Bart', topics: [], words: 'Late again.' })).toBe('Bart\nLate again.');
});
