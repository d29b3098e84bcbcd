/** The table's columns, in their order. Words as `cases_column_<id>`. */
import type { SortKey } from '@/utils/core/desk/sort';

export const COLUMNS = [
  'severity',
  'age',
  'customer',
  'words',
  'site',
  'topic',
  'status',
  'response',
  'agent',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** @returns the key a click on the column's head sorts by; the words of a post have no order */
export function sortKeyOf(column: ColumnId): SortKey | undefined {
  return column === 'words' ? undefined : column;
}
