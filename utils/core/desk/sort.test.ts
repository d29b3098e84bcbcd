import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRow } from './fixtures/row';
import { MOST_URGENT, nextSort, SORT_KEYS, sortRows, type DeskSort } from './sort';

const rows = [
  someRow({
    id: 'x:1',
    name: 'Zoe',
    severity: 'mild',
    urgency: 5,
    postedAt: 100,
    firstResponse: 9,
    agent: 'B',
  }),
  someRow({
    id: 'x:2',
    name: 'åke',
    severity: undefined,
    urgency: 9,
    postedAt: 300,
    open: 0,
    status: 'resolved',
  }),
  someRow({
    id: 'x:3',
    name: 'Bo 10',
    severity: 'critical',
    urgency: 7,
    postedAt: 200,
    firstResponse: 2,
    agent: 'A',
  }),
  someRow({ id: 'x:4', name: 'bo 9', severity: 'critical', urgency: 7, postedAt: 250 }),
];
const order = (sort: DeskSort) =>
  sortRows(rows, sort)
    .map((row) => row.id.slice(2))
    .join('');

describe('sortRows', () => {
  it.each<[string, DeskSort, string]>([
    ['open and worst first', MOST_URGENT, '4312'],
    ['newest first', { key: 'age', direction: 'up' }, '2431'],
    ['names as people sort them', { key: 'customer', direction: 'up' }, '2431'],
    ['worst severity first, none last', { key: 'severity', direction: 'down' }, '4312'],
    ['mildest first, none still last', { key: 'severity', direction: 'up' }, '1432'],
    ['fastest first, unanswered last', { key: 'response', direction: 'up' }, '3124'],
    ['slowest first, unanswered still last', { key: 'response', direction: 'down' }, '1324'],
    ['by agent, none last', { key: 'agent', direction: 'up' }, '3124'],
  ])('%s', (_, sort, expected) => {
    expect(order(sort)).toBe(expected);
  });

  it('gives one order whatever the order before', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom(...SORT_KEYS),
        fc.constantFrom('up' as const, 'down' as const),
        (shuffled, key, direction) => {
          expect(sortRows(shuffled, { key, direction })).toEqual(sortRows(rows, { key, direction }));
        },
      ),
    );
  });
});

describe('nextSort', () => {
  it('turns the same column round and starts a new one its natural way', () => {
    expect(nextSort({ key: 'age', direction: 'up' }, 'age')).toEqual({ key: 'age', direction: 'down' });
    expect(nextSort({ key: 'age', direction: 'up' }, 'severity')).toEqual({
      key: 'severity',
      direction: 'down',
    });
    expect(nextSort(MOST_URGENT, 'customer')).toEqual({ key: 'customer', direction: 'up' });
  });
});
