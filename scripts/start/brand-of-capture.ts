/** For whom one would answer on a captured page: the account whose posts are answered most, else the first author. */
import type { TruthItem } from '@/scripts/captures/truth';

export function brandOfCapture(items: readonly TruthItem[]): {
  readonly name?: string;
  readonly handle?: string;
} {
  const answered = new Map<TruthItem, number>();
  for (const { replyTo } of items) {
    const parent =
      replyTo &&
      items.find((item) => item.kind === 'post' && item.ids.some((id) => replyTo.ids.includes(id)));
    if (parent) answered.set(parent, (answered.get(parent) ?? 0) + 1);
  }
  const [most] = [...answered].toSorted((a, b) => b[1] - a[1]);
  const chosen = most?.[0] ?? items.find((item) => item.kind === 'post');
  return { name: chosen?.name, handle: chosen?.handle };
}
