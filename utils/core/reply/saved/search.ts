/** Saved replies by words. */
import { foldForMatch } from '@/utils/core/text/normalise';
import type { SavedReply } from './schema';

/** How often and when each was used last, by id. */
export type SavedUses = Readonly<Record<string, { readonly count: number; readonly last: number }>>;

/**
 * @param query words; each must stand in the title, shortcut or text, in any order, case and accents alike
 * @returns what fits: title hits first, then the most used; all of them for an empty query
 */
export function searchSaved(saved: readonly SavedReply[], query: string, uses: SavedUses = {}): SavedReply[] {
  const words = foldForMatch(query).split(/\s+/).filter(Boolean);
  return saved
    .flatMap((reply) => {
      const title = foldForMatch(`${reply.title} ${reply.shortcut}`);
      const all = `${title} ${foldForMatch(reply.text)}`;
      if (!words.every((word) => all.includes(word))) return [];
      return [{ reply, inTitle: words.filter((word) => title.includes(word)).length }];
    })
    .toSorted((a, b) => b.inTitle - a.inTitle || usedMore(uses, a.reply, b.reply))
    .map(({ reply }) => reply);
}

/** For sorting: the more and the later used first, then by title. */
export function usedMore(uses: SavedUses, a: SavedReply, b: SavedReply): number {
  const [one, other] = [uses[a.id], uses[b.id]];
  return (
    (other?.count ?? 0) - (one?.count ?? 0) ||
    (other?.last ?? 0) - (one?.last ?? 0) ||
    (a.title < b.title ? -1 : 1)
  );
}
