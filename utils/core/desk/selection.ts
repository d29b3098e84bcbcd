/** Which cases are ticked, with shift for a range. */
import type { PostKey } from '@/utils/core/post';

export type Selection = {
  readonly ids: ReadonlySet<PostKey>;
  /** The row last ticked alone: where a range starts. */
  readonly anchor?: PostKey;
};

export const NOTHING_SELECTED: Selection = { ids: new Set() };

/** @returns the selection with one row ticked or unticked */
export function toggleOne({ ids }: Selection, id: PostKey): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Ticks every row between the anchor and `id`; without an anchor in sight only `id`.
 * @param order the ids as the table shows them
 */
export function selectRange({ ids, anchor }: Selection, order: readonly PostKey[], id: PostKey): Selection {
  const start = anchor === undefined ? -1 : order.indexOf(anchor);
  const end = order.indexOf(id);
  if (start < 0 || end < 0) return { ids: new Set([...ids, id]), anchor: id };
  const between = order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...ids, ...between]), anchor };
}

/** @returns all of the rows ticked, or none when they all were */
export function toggleAll({ ids }: Selection, order: readonly PostKey[]): Selection {
  const all = order.length > 0 && order.every((id) => ids.has(id));
  return all ? NOTHING_SELECTED : { ids: new Set(order) };
}

/** @returns the ticked rows among `order`: what an action on "the selected" means while a filter hides the rest */
export function selectedAmong({ ids }: Selection, order: readonly PostKey[]): PostKey[] {
  return order.filter((id) => ids.has(id));
}
