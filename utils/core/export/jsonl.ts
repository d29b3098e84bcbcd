/** JSON Lines: lossless, needs no guard against formulas. */
import type { ColumnName } from './columns';

/** @returns one line (no line break at its end): an object of the known cells, in column order. */
export function jsonLine(
  names: readonly ColumnName[],
  cells: readonly (string | number | undefined)[],
): string {
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])));
}
