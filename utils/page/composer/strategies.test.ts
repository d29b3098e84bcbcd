import { expect, it } from 'vitest';
import { STRATEGIES, strategiesFor, textFor } from './strategies';

it('writes several lines only in ways that were measured to keep them', () => {
  expect(strategiesFor('draft', 'a\nb').map(({ technique }) => technique)).toEqual(['paste']);
  expect(strategiesFor('draft', 'a').map(({ technique }) => technique)).toEqual(['paste', 'insert-text']);
});

it('tries at most two ways', () => {
  for (const ways of Object.values(STRATEGIES)) expect(ways.length).toBeLessThanOrEqual(2);
});

it('fills empty lines where the editor would drop them', () => {
  const [prosemirror] = strategiesFor('prosemirror', '');
  const [lexical] = strategiesFor('lexical', '');
  expect(prosemirror && textFor(prosemirror, 'a\n\n\nb\nc')).toBe('a\n \n \nb\nc');
  expect(lexical && textFor(lexical, 'a\n\nb')).toBe('a\n\nb');
});
