import { expect, test } from 'vitest';
import type { Candidate } from './compose';
import { mostUnlike } from './most-unlike';
import { wordSet } from './overlap';

const candidate = (text: string, cost = 0): Candidate => ({
  approach: 'direct',
  text,
  parts: [
    {
      step: { step: 'see' },
      said: { text, keepsCapital: false, words: wordSet(text), stems: new Set<string>() },
    },
  ],
  words: wordSet(text),
  cost,
});

test('takes a dearer candidate when the cheap one repeats its sibling', () => {
  const chosen = mostUnlike([
    [candidate('we are sorry your order is late')],
    [candidate('we are sorry your order is slow'), candidate('nobody should chase parcels', 1)],
  ]);
  expect(chosen.map(({ text }) => text)).toEqual([
    'we are sorry your order is late',
    'nobody should chase parcels',
  ]);
});

test('leaves out an approach that has nothing of its own', () => {
  expect(mostUnlike([[candidate('a b')], [candidate('a b')], []])).toHaveLength(1);
  expect(mostUnlike([])).toEqual([]);
});
