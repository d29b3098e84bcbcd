/** The order of the case desk's table. */
import { CASE_STATUSES } from '@/utils/core/cases/case';
import { SEVERITIES } from '@/utils/core/detect/finding';
import type { DeskRow } from './desk-row';

export const SORT_KEYS = [
  'urgency',
  'age',
  'customer',
  'site',
  'topic',
  'severity',
  'status',
  'response',
  'agent',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type DeskSort = { readonly key: SortKey; readonly direction: 'up' | 'down' };

/** Whoever needs an answer first. */
export const MOST_URGENT: DeskSort = { key: 'urgency', direction: 'down' };

/**
 * @returns the rows in order; equal ones newest first, so that every order is total. Rows
 *   without a value (no reply yet, no severity) come last in both directions.
 */
export function sortRows(rows: readonly DeskRow[], { key, direction }: DeskSort): DeskRow[] {
  const sign = direction === 'up' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const left = valueOf(a, key);
    const right = valueOf(b, key);
    if (left === undefined || right === undefined) {
      if (left !== right) return left === undefined ? 1 : -1;
    } else {
      const order =
        typeof left === 'string' && typeof right === 'string'
          ? COLLATOR.compare(left, right)
          : Number(left) - Number(right);
      if (order !== 0) return sign * order;
    }
    return b.postedAt - a.postedAt || (a.id < b.id ? -1 : 1);
  });
}

/** @returns the sort after a click on a column's head: the column's natural direction first, then the other */
export function nextSort(now: DeskSort, key: SortKey): DeskSort {
  if (now.key === key) return { key, direction: now.direction === 'up' ? 'down' : 'up' };
  return { key, direction: key === 'severity' || key === 'urgency' ? 'down' : 'up' };
}

/** Locale-independent on purpose: core knows no locale, and names of many languages stand side by side. */
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function valueOf(row: DeskRow, key: SortKey): string | number | undefined {
  switch (key) {
    case 'urgency':
      // Closed cases below open ones, whatever they were. Exact: urgency is below 2^49.
      return row.open === 1 ? row.urgency : row.urgency - 2 ** 53;
    case 'age':
      return -row.postedAt;
    case 'customer':
      return row.name;
    case 'site':
      return row.site;
    case 'topic':
      return row.topics[0];
    case 'severity':
      return row.severity && SEVERITIES.indexOf(row.severity);
    case 'status':
      return CASE_STATUSES.indexOf(row.status);
    case 'response':
      return row.firstResponse;
    case 'agent':
      return row.agent === '' ? undefined : row.agent;
  }
}
