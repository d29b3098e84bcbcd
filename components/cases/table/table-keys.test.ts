import { expect, it } from 'vitest';
import { tableCommand } from './table-keys';

const press = (key: string, parts: { shift?: boolean; command?: boolean } = {}) =>
  tableCommand({ key, shift: false, command: false, ...parts }, 5, 100, 20);

it.each([
  ['ArrowDown', 6],
  ['j', 6],
  ['J', 6],
  ['k', 4],
  ['PageDown', 24],
  ['PageUp', 0],
  ['End', 99],
  ['Home', 0],
])('%s moves to row %d', (key, to) => {
  expect(press(key)).toEqual({ kind: 'move', to, extend: false });
});

it('selects on the way with shift and an arrow, not with a capital letter', () => {
  expect(press('ArrowDown', { shift: true })).toEqual({ kind: 'move', to: 6, extend: true });
  expect(press('J', { shift: true })).toEqual({ kind: 'move', to: 6, extend: false });
});

it('opens, selects, selects a range and selects all', () => {
  expect(press('Enter')).toEqual({ kind: 'open' });
  expect(press(' ')).toEqual({ kind: 'select', range: false });
  expect(press(' ', { shift: true })).toEqual({ kind: 'select', range: true });
  expect(press('a', { command: true })).toEqual({ kind: 'select-all' });
});

it('leaves every other key alone', () => {
  for (const key of ['a', 'Tab', 'Escape', 'F5']) expect(press(key)).toBeUndefined();
  for (const key of ['ArrowDown', 'c']) expect(press(key, { command: true })).toBeUndefined();
});
