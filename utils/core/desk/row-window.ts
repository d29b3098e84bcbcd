/** Which rows of a long table are drawn: those in sight and a few around them. */

export type RowWindow = {
  /** First row drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** First row in sight. */
  readonly first: number;
  /** Pixels that stand for the rows above and below. */
  readonly above: number;
  readonly below: number;
};

/** Rows drawn beyond each edge: enough that a flick of the wheel shows no gap. */
const OVERSCAN = 12;

/**
 * @param count rows in all
 * @param rowHeight pixels, the same for every row
 * @param scrollTop pixels scrolled
 * @param viewHeight pixels in sight
 */
export function rowWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
): RowWindow {
  const first = Math.min(Math.floor(Math.max(0, scrollTop) / rowHeight), Math.max(0, count - 1));
  const from = Math.max(0, first - OVERSCAN);
  const inSight = Math.ceil(viewHeight / rowHeight) + 2 * OVERSCAN;
  const to = Math.min(count, from + inSight);
  return { from, to, first, above: from * rowHeight, below: (count - to) * rowHeight };
}

/** @returns the scroll position that brings a row into sight with the least movement */
export function scrollToRow(index: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}
