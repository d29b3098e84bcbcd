/** Which key does what in the table. Pure, so that it can be tested without a page. */

export type TableCommand =
  /** Moves the cursor; `extend` selects on the way. */
  | { readonly kind: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'select'; readonly range: boolean }
  | { readonly kind: 'select-all' };

export type TablePress = {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl or Cmd. */
  readonly command: boolean;
};

/**
 * @param at row of the cursor, from 0
 * @param count rows in all
 * @param page rows in sight
 * @returns undefined for every key that keeps its own meaning
 */
export function tableCommand(
  press: TablePress,
  at: number,
  count: number,
  page: number,
): TableCommand | undefined {
  if (press.command) return press.key.toLowerCase() === 'a' ? { kind: 'select-all' } : undefined;
  if (press.key === 'Enter') return { kind: 'open' };
  if (press.key === ' ') return { kind: 'select', range: press.shift };
  const by = STEPS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  if (by === undefined) return undefined;
  const target = at + (Math.abs(by) === PAGE ? Math.sign(by) * Math.max(1, page - 1) : by);
  return {
    kind: 'move',
    to: Math.max(0, Math.min(count - 1, target)),
    extend: press.shift && press.key.length > 1,
  };
}

const PAGE = 1_000_000;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  End: Infinity,
  Home: -Infinity,
};
