/** Cells made ready for a CSV writer. */
import { guardCell } from './formula-guard';

/**
 * @param cells raw cells
 * @returns strings: numbers as they are (ours, so a minus is no attack), text guarded, unknown empty
 */
export function csvCells(cells: readonly (string | number | undefined)[]): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? guardCell(cell) : (cell?.toString() ?? '')));
}
