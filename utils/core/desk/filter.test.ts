import { describe, expect, it } from 'vitest';
import { FACETS, FACET_NAMES, filterRows, isFiltering, NO_FILTER, toggleValue } from './filter';
import { someRow } from './fixtures/row';

const rows = [
  someRow({ id: 'x:1', topics: ['delivery', 'service'], severity: 'critical' }),
  someRow({ id: 'x:2', topics: ['billing'], status: 'resolved', open: 0, severity: 'mild' }),
  someRow({
    id: 'linkedin:3',
    site: 'linkedin',
    topics: ['delivery'],
    name: 'José Núñez',
    handle: undefined,
  }),
  someRow({ id: 'x:4', topics: [], intent: 'question', severity: undefined, words: 'Ships to Malta?' }),
];
const ids = (filter = NO_FILTER) => filterRows(rows, filter).rows.map((row) => row.id);

describe('filterRows', () => {
  it('shows everything without a filter and counts every value', () => {
    const { rows: shown, counts } = filterRows(rows, NO_FILTER);
    expect(shown).toEqual(rows);
    expect(Object.fromEntries(counts.topic)).toEqual({ delivery: 2, service: 1, billing: 1 });
    expect(Object.fromEntries(counts.status)).toEqual({ new: 3, resolved: 1 });
  });

  it('joins values of one facet by or, facets by and', () => {
    const delivery = toggleValue(NO_FILTER, 'topic', 'delivery');
    expect(ids(delivery)).toEqual(['x:1', 'linkedin:3']);
    expect(ids(toggleValue(delivery, 'topic', 'billing'))).toEqual(['x:1', 'x:2', 'linkedin:3']);
    expect(ids(toggleValue(delivery, 'site', 'linkedin'))).toEqual(['linkedin:3']);
    expect(ids(toggleValue(delivery, 'topic', 'delivery'))).toHaveLength(4);
  });

  it('counts what ticking a value would show, given the other facets', () => {
    const { counts } = filterRows(rows, toggleValue(NO_FILTER, 'site', 'linkedin'));
    expect(counts.site.get('x')).toBe(3);
    expect(counts.topic.get('delivery')).toBe(1);
    expect(counts.topic.get('billing')).toBeUndefined();
  });

  it.each([
    ['LEAKS kettle', 3],
    ['nunez', 1],
    ['@mira', 3],
    ['malta', 1],
    ['kettle zebra', 0],
    ['  ', 4],
  ])('looks for every word of "%s" in text, name and handle', (query, found) => {
    expect(ids({ ...NO_FILTER, query })).toHaveLength(found);
  });

  it('knows whether anything is asked', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: ' ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: 'a' })).toBe(true);
    expect(isFiltering(toggleValue(NO_FILTER, 'status', 'new'))).toBe(true);
  });

  it('lists every facet', () => {
    expect(FACET_NAMES.toSorted()).toEqual(Object.keys(FACETS).toSorted());
  });
});
