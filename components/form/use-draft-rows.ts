/** Rows that are only saved once they are complete. */
import { useState } from 'preact/hooks';

export type DraftRows<Row> = {
  /** What is shown: the saved rows and those half typed. */
  readonly rows: readonly Row[];
  readonly setRows: (rows: readonly Row[]) => void;
};

/**
 * Keeps half-typed rows in the form. When the saved rows change from outside
 * (undo, another voice), the form follows them.
 * @param saved complete rows
 * @param isComplete whether a row can be saved
 * @param onChange gets complete rows only, and only when they differ from the saved ones
 */
export function useDraftRows<Row extends object>(
  saved: readonly Row[],
  isComplete: (row: Row) => boolean,
  onChange: (rows: Row[]) => void,
): DraftRows<Row> {
  const [typed, setTyped] = useState<readonly Row[]>(saved);
  const rows = same(typed.filter(isComplete), saved) ? typed : saved;
  return {
    rows,
    setRows: (next) => {
      setTyped(next);
      const complete = next.filter(isComplete);
      if (!same(complete, saved)) onChange(complete);
    },
  };
}

function same(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
