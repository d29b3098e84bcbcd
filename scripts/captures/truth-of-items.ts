/** Truth files with `items[]` (Facebook and Instagram). */
import * as v from 'valibot';
import type { TruthItem, TruthParent, TruthTime } from './truth';

const text = v.nullish(v.string());

const itemSchema = v.object({
  n: v.number(),
  kind: v.picklist(['post', 'comment', 'reply', 'ad']),
  id: text,
  author: text,
  text80: text,
  timestamp: text,
  timestamp_note: text,
  time_text: text,
  parent: v.nullish(v.number()),
  shared: v.nullish(v.object({ author: text, text80: text })),
});
type Item = v.InferOutput<typeof itemSchema>;

export const itemsFileSchema = v.object({ url: text, items: v.array(itemSchema) });

/** @returns the items in document order */
export function truthOfItems(file: v.InferOutput<typeof itemsFileSchema>): TruthItem[] {
  return file.items.map((item) => ({
    ids: item.id ? [item.id] : [],
    kind: item.kind,
    name: item.author ?? undefined,
    text: item.text80 ?? '',
    time: timeOf(item),
    replyTo: parentOf(item, file.items),
    more: { quoted: item.shared ? { text: item.shared.text80 ?? '' } : undefined },
  }));
}

/** Facebook's times are words ("10h"); Instagram's are UTC. A scrambled one is described in its note: reads "17h". */
function timeOf(item: Item): TruthTime {
  if (item.timestamp) {
    const isIso = /^\d{4}-\d\d-\d\dT/.test(item.timestamp);
    return isIso
      ? { kind: 'exact', at: Date.parse(item.timestamp), toSecond: false }
      : { kind: 'shown', text: item.timestamp };
  }
  return { kind: 'absent', reads: /"([^"]+)"/.exec(item.timestamp_note ?? '')?.[1] };
}

function parentOf(item: Item, items: readonly Item[]): TruthParent | undefined {
  const parent = items.find(({ n }) => n === item.parent);
  if (!parent) return undefined;
  return {
    ids: parent.id ? [parent.id] : [],
    name: parent.author ?? undefined,
    isThread: item.kind === 'reply' && parent.kind === 'post',
  };
}
